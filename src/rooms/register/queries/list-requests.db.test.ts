import { beforeAll, describe, expect, it } from "vitest";
import { addFilledRequest, addRequest, disclosureCast } from "../../../../tests/support/disclosure.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { closeRequest } from "../commands/close-request.ts";
import { listRequests } from "./list-requests.ts";

let setting: Awaited<ReturnType<typeof disclosureCast>>;
const references: string[] = [];

beforeAll(async () => {
  setting = await disclosureCast();
  const { world, people, documents } = setting;
  const done = await addRequest(world, people.social);
  world.clock.pass({ hours: 1 });
  const old = await addFilledRequest(setting, [documents.record, documents.marked]);
  world.clock.pass({ hours: 1 });
  const young = await addRequest(world, people.social);
  await addRequest(world, people.culture, { wanted: "Kulturens" });
  const registrar = await people.registrar.actor();
  resultOf(await closeRequest(world, registrar, { request: done.id, version: 1, outcome: "Finns inte" }));
  references.push(old.reference, young.reference, done.reference);
});

describe("the list of requests", () => {
  it("has one's own authority's, the open ones that have waited longest first", async () => {
    const { world, people, file } = setting;
    const { rows, more } = resultOf(await listRequests(world, await people.officer.actor(), {}));
    expect(rows.map(({ reference }) => reference)).toEqual(references);
    expect(rows[0]).toMatchObject({ caseNumber: file.number, items: 2, decided: 0, state: "open" });
    expect(more).toBe(false);
  });

  it("can be narrowed down, and takes nonsense for everything", async () => {
    const { world, people } = setting;
    const actor = await people.registrar.actor();
    const shown = async (state: unknown) => resultOf(await listRequests(world, actor, { state })).rows.length;
    expect([await shown("open"), await shown("decided"), await shown("x' or 1=1"), await shown(null)]).toEqual([
      2, 1, 3, 3,
    ]);
  });

  it("is closed to those who do not decide", async () => {
    const { world, people } = setting;
    for (const person of [people.auditor, people.administrator, people.nobody])
      expect(await listRequests(world, await person.actor(), {})).toMatchObject({ problem: { kind: "forbidden" } });
    const { rows } = resultOf(await listRequests(world, await people.otherRegistrar.actor(), {}));
    expect(rows.map(({ wanted }) => wanted)).toEqual(["Kulturens"]);
  });
});
