import { beforeAll, describe, expect, it } from "vitest";
import { addProgramme } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { setSisters } from "./set-sisters.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});

describe("sister programmes", () => {
  it("are named all at once, each with how it belongs", async () => {
    const [one, two, three] = [
      await addProgramme(world, people.board),
      await addProgramme(world, people.board),
      await addProgramme(world, people.board),
    ];
    const set = async (expectedVersion: number, sisters: object[]) =>
      setSisters(world, await people.strategist.actor(), { programme: one.id, expectedVersion, sisters });
    resultOf(
      await set(1, [
        { sister: two.id, about: "Otillåten påverkan" },
        { sister: three.id, about: "Kvalitet" },
      ]),
    );
    resultOf(await set(2, [{ sister: three.id, about: "Informationssäkerhet" }]));
    const rows = await world.db
      .selectFrom("programme_sister")
      .select(["sister_id", "about"])
      .where("programme_id", "=", one.id)
      .execute();
    expect(rows).toEqual([{ sister_id: three.id, about: "Informationssäkerhet" }]);
    expect(await set(1, [])).toMatchObject({ problem: { kind: "conflict" } });
    expect(faultsOf(await set(3, [{ sister: one.id, about: "Sig självt" }]))).toEqual({
      sisters: "programmes:problem.sister-unknown",
    });
    expect(faultsOf(await set(3, [{ sister: two.id, about: "" }]))).toEqual({
      "sisters.0.about": "programmes:sisters.about-missing",
    });
    await expectRefused(world, ["programme_sister"], async () =>
      setSisters(world, await people.officer.actor(), { programme: one.id, expectedVersion: 3, sisters: [] }),
    );
  });
});
