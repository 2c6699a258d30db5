import { beforeAll, describe, expect, it } from "vitest";
import { addFilledRequest, disclosureCast, trailOf } from "../../../../tests/support/disclosure.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { requestPage } from "./request-page.ts";

let setting: Awaited<ReturnType<typeof disclosureCast>>;

beforeAll(async () => {
  setting = await disclosureCast();
});

describe("the page of a request", () => {
  it("has the request, its records, and what else of the case can be chosen", async () => {
    const { world, people, file, documents } = setting;
    const { id, reference } = await addFilledRequest(setting, [documents.record]);
    const read = resultOf(await requestPage(world, await people.officer.actor(), { request: id }));
    expect(read.facts).toMatchObject({ reference, caseId: file.id, caseNumber: file.number, body: "Socialnämnden" });
    expect(read.items).toMatchObject([{ documentId: documents.record, document: 1, decision: null }]);
    expect(read.choosable.map(({ publicTitle, status, marked }) => [publicTitle, status, marked])).toEqual([
      ["Anmälan", "record", true],
      ["Utkast", "working", false],
    ]);
    expect(read.history).toHaveLength(3);
    expect((await trailOf(world, id)).some(({ outcome }) => outcome === "read")).toBe(false);
  });

  it("notes the reader when a record on it is marked", async () => {
    const { world, people, documents } = setting;
    const { id } = await addFilledRequest(setting, [documents.marked]);
    const { items } = resultOf(await requestPage(world, await people.officer.actor(), { request: id }));
    expect(items).toMatchObject([
      { protectedTitle: "Anmälan från Petra Påhittad", secrecyProvision: "OSL 21 kap. 3 §" },
    ]);
    expect((await trailOf(world, id)).at(-1)).toMatchObject({ outcome: "read", actor_name: people.officer.name });
  });

  it("does not exist for another authority, and is closed to those who do not decide", async () => {
    const { world, people } = setting;
    const { id } = await addFilledRequest(setting, []);
    const other = await people.otherRegistrar.actor();
    expect(await requestPage(world, other, { request: id })).toMatchObject({ problem: { kind: "missing" } });
    expect(await requestPage(world, await people.auditor.actor(), { request: id })).toMatchObject({
      problem: { kind: "forbidden" },
    });
    expect(await requestPage(world, other, { request: "x" })).toMatchObject({ ok: false });
  });
});
