import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { addServingGoal, draftVersion, programmeCast, versionOf } from "../../../../tests/support/programme-people.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { beginVersion } from "./begin-version.ts";
import { discardVersion } from "./discard-version.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const discard = async (version: string) =>
  discardVersion(world, await people.strategist.actor(), { version, expectedVersion: await versionOf(world, version) });
const count = async (table: "requirement" | "requirement_wording" | "programme_part") =>
  (await world.db.selectFrom(table).select("id").execute()).length;

describe("discarding a draft", () => {
  it("takes its rows and what only it demands, and leaves the version before as it was", async () => {
    const earlier = await addVersion(world, people.board);
    const before = [await count("requirement"), await count("requirement_wording"), await count("programme_part")];
    const asked = { programme: earlier.programme.id, periodLabel: "2027", from: "version" };
    const copy = resultOf(await beginVersion(world, await people.strategist.actor(), asked));
    resultOf(await discard(copy.id));
    const alone = await addVersion(world, people.board, { state: "drafting" });
    resultOf(await discard(alone.id));
    expect([await count("requirement"), await count("requirement_wording"), await count("programme_part")]).toEqual(
      before,
    );
  });

  it("is shut for what is decided, and where goals serve what only the draft demands", async () => {
    const adopted = await addVersion(world, people.board);
    expect(await discard(adopted.id)).toMatchObject({ problem: { key: "programmes:problem.not-a-draft" } });
    const draft = await addVersion(world, people.board, { state: "drafting" });
    await addServingGoal(world, people.culture, draft.requirements[0]?.id ?? "");
    expect(await discard(draft.id)).toMatchObject({ problem: { key: "programmes:problem.goals-serve" } });
  });

  it("is refused to others", async () => {
    const { id: version } = await draftVersion(world, people);
    await expectRefused(world, ["programme_version"], async () =>
      discardVersion(world, await people.officer.actor(), { version, expectedVersion: 1 }),
    );
  });
});
