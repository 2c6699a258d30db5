import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { setBasis } from "./set-basis.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
const basis = { law: "Kommunallagen", provision: "6 kap. 1 §", asOf: "2026-01-15", address: "https://lag.example/kl" };

describe("the statutory basis of a chapter", () => {
  it("is set all at once, each law as it read on a day", async () => {
    const { parts } = await addVersion(world, people.board, { state: "drafting" });
    const set = async (expectedVersion: number, bases: object[]) =>
      setBasis(world, await me(), { part: parts[0]?.id, expectedVersion, bases });
    resultOf(await set(1, [basis, { ...basis, law: "Säkerhetsskyddslagen", address: "" }]));
    const rows = await world.db
      .selectFrom("statutory_basis")
      .select(["law", "address"])
      .where("programme_part_id", "=", parts[0]?.id ?? "")
      .orderBy("position")
      .execute();
    expect(rows).toEqual([
      { law: "Kommunallagen", address: basis.address },
      { law: "Säkerhetsskyddslagen", address: null },
    ]);
    expect(await set(1, [])).toMatchObject({ problem: { kind: "conflict" } });
    expect(faultsOf(await set(2, [{ law: "", provision: "", asOf: "", address: "javascript:x" }]))).toEqual({
      "bases.0.law": "programmes:bases.law-missing",
      "bases.0.provision": "programmes:bases.provision-missing",
      "bases.0.asOf": "programmes:bases.day-missing",
      "bases.0.address": "programmes:bases.address-unclear",
    });
    await expectRefused(world, ["statutory_basis"], async () =>
      setBasis(world, await people.officer.actor(), { part: parts[0]?.id, expectedVersion: 2, bases: [] }),
    );
  });
});
