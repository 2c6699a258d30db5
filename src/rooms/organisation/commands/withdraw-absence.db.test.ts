import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { recordAbsence } from "./record-absence.ts";
import { withdrawAbsence } from "./withdraw-absence.ts";

describe("withdrawing an absence", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  const absences: string[] = [];
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
    for (const [from, to] of [
      ["2026-01-01", "2026-01-31"],
      ["2026-03-01", "2026-03-31"],
      ["2026-07-01", "2026-07-31"],
    ]) {
      absences.push(
        resultOf(
          await recordAbsence(world, await people.officer.actor(), {
            person: people.officer.id,
            from,
            to,
            substitute: people.registrar.id,
          }),
        ).id,
      );
    }
  });
  const withdraw = async (which: number, fields: object = {}, actor = people.registrar) =>
    withdrawAbsence(world, await actor.actor(), { absence: absences[which], expectedVersion: 1, ...fields });

  it("is for oneself, and for those who answer for the body", async () => {
    await expectRefused(world, ["absence"], () => withdraw(2, {}, people.otherRegistrar));
    expect(await withdraw(2, { expectedVersion: 2 })).toMatchObject({ problem: { kind: "conflict" } });
    expect(await withdraw(2, { absence: world.newId() })).toMatchObject({ problem: { kind: "missing" } });
  });

  it("takes away one to come, ends one under way yesterday, and leaves one that is over", async () => {
    resultOf(await withdraw(2, {}, people.officer));
    resultOf(await withdraw(1));
    expect(await withdraw(0)).toMatchObject({ problem: { kind: "too-late", key: "organisation:absence-over" } });
    const left = await world.db.selectFrom("absence").selectAll().orderBy("from_day").execute();
    expect(left.map(({ from_day, to_day }) => `${from_day} ${to_day}`)).toEqual([
      "2026-01-01 2026-01-31",
      "2026-03-01 2026-03-09",
    ]);
    const actor = await people.registrar.actor();
    expect(actor.kind === "person" && actor.grants.some(({ asSubstituteFor }) => asSubstituteFor !== null)).toBe(false);
    expect(faultsOf(await withdraw(0, { absence: "x" }))).toEqual({ absence: "web:field.malformed" });
  });
});
