import { beforeAll, describe, expect, it } from "vitest";
import { addRequest, disclosureCast, requestRow, trailOf } from "../../../../tests/support/disclosure.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { closeRequest } from "./close-request.ts";
import { linkRequestCase } from "./link-request-case.ts";

let setting: Awaited<ReturnType<typeof disclosureCast>>;

beforeAll(async () => {
  setting = await disclosureCast();
});

describe("saying which case a request is about", () => {
  it("finds the case however its number is typed", async () => {
    const { world, people, file } = setting;
    const { id, reference } = await addRequest(world, people.social);
    const officer = await people.officer.actor();
    resultOf(await linkRequestCase(world, officer, { request: id, version: "1", number: "soc2026-1" }));
    expect(await requestRow(world, id)).toMatchObject({ case_id: file.id, version: 2 });
    expect((await trailOf(world, id)).at(-1)?.sentence).toBe(`angav ärende SOC 2026/1 för begäran ${reference}`);
    const late = await linkRequestCase(world, officer, { request: id, version: "1", number: "soc2026-1" });
    expect(late).toMatchObject({ problem: { kind: "conflict" } });
  });

  it("refuses another authority's case, an unknown one and none", async () => {
    const { world, people, foreign } = setting;
    const { id } = await addRequest(world, people.social);
    const attempt = async (number: string) =>
      faultsOf(await linkRequestCase(world, await people.registrar.actor(), { request: id, version: 1, number }));
    expect(await attempt(foreign.number)).toEqual({ number: "register:disclosure.case-elsewhere" });
    expect(await attempt("SOC 2026/999")).toEqual({ number: "register:number-unknown" });
    expect(await attempt(" ")).toEqual({ number: "register:number-missing" });
  });

  it("is refused to strangers, and to everybody once it is closed", async () => {
    const { world, people, file } = setting;
    const { id } = await addRequest(world, people.social);
    const input = { request: id, version: 1, number: file.number };
    await expectRefused(world, ["disclosure_request"], async () =>
      linkRequestCase(world, await people.otherRegistrar.actor(), input),
    );
    const registrar = await people.registrar.actor();
    resultOf(await closeRequest(world, registrar, { request: id, version: 1, outcome: "Finns inte" }));
    expect(await linkRequestCase(world, registrar, { ...input, version: 2 })).toMatchObject({
      problem: { kind: "too-late", key: "register:disclosure.is-decided" },
    });
  });
});
