import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { draftVersion, programmeCast, versionOf } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import type { StepAct } from "../rules/next-state.ts";
import { advanceVersion } from "./advance-version.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const step = async (version: string, act: StepAct, more: { reason?: string; by?: "secretary" | "strategist" } = {}) =>
  advanceVersion(world, await people[more.by ?? "strategist"].actor(), {
    version,
    act,
    reason: more.reason,
    expectedVersion: await versionOf(world, version),
  });
const stateOf = async (id: string) => {
  const row = await world.db.selectFrom("programme_version").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  return [row.state, row.halted, row.halted_reason];
};

describe("the steps of a version", () => {
  it("go from a draft through preparation to a proposal, and a referral back sends it to be prepared anew", async () => {
    const { id } = await addVersion(world, people.board, { state: "drafting" });
    resultOf(await step(id, "prepare"));
    resultOf(await step(id, "propose", { by: "secretary" }));
    resultOf(await step(id, "table"));
    expect(await stateOf(id)).toEqual(["proposed", "tabled", null]);
    expect(await step(id, "refer-back", { reason: "x" })).toMatchObject({
      problem: { key: "programmes:problem.tabled" },
    });
    resultOf(await step(id, "take-up"));
    expect(faultsOf(await step(id, "refer-back"))).toEqual({ reason: "programmes:decide.reason-missing" });
    resultOf(await step(id, "refer-back", { reason: "Kostnaderna saknas." }));
    expect(await stateOf(id)).toEqual(["proposed", "referred_back", "Kostnaderna saknas."]);
    resultOf(await step(id, "take-up"));
    expect(await stateOf(id)).toEqual(["in_preparation", null, null]);
    const told = await world.db
      .selectFrom("audit_entry")
      .select("sentence")
      .where("action", "=", "programmes/advance-version")
      .execute();
    expect(told.map(({ sentence }) => sentence)).toContain("noterade återremiss av version 1 av Säkerhetsprogram");
  });

  it("are shut out of order, without text, and for who has not seen the last", async () => {
    const { id } = await draftVersion(world, people);
    expect(faultsOf(await step(id, "approve-for-consultation"))).toEqual({ "": "programmes:problem.no-text" });
    expect(await step(id, "propose")).toMatchObject({ problem: { key: "programmes:problem.not-prepared" } });
    expect(await step(id, "take-up")).toMatchObject({ problem: { key: "programmes:problem.not-halted" } });
    const { id: other } = await addVersion(world, people.board, { state: "drafting" });
    const asked = { version: other, act: "prepare", expectedVersion: 9 };
    expect(await advanceVersion(world, await people.strategist.actor(), asked)).toMatchObject({
      problem: { kind: "conflict" },
    });
  });

  it("are refused to others, and decisions to those who only write", async () => {
    const { id: version } = await addVersion(world, people.board, { state: "drafting" });
    const asked = { version, act: "prepare", expectedVersion: 1 };
    await expectRefused(world, ["programme_version"], async () =>
      advanceVersion(world, await people.secretary.actor(), asked),
    );
    await expectRefused(world, ["programme_version"], async () =>
      advanceVersion(world, await people.officer.actor(), asked),
    );
  });
});
