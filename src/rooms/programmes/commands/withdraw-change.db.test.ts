import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { noteChange } from "./note-change.ts";
import { withdrawChange } from "./withdraw-change.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
describe("taking back a note of a change", () => {
  it("removes it, and is refused to others", async () => {
    const draft = await addVersion(world, people.board, { state: "drafting" });
    const noted = { version: draft.id, ofKind: "part", change: "new", to: draft.parts[0]?.partId, reason: "Nytt." };
    resultOf(await noteChange(world, await me(), noted));
    const { id: change } = await world.db.selectFrom("programme_change").select("id").executeTakeFirstOrThrow();
    await expectRefused(world, ["programme_change"], async () =>
      withdrawChange(world, await people.officer.actor(), { change }),
    );
    resultOf(await withdrawChange(world, await me(), { change }));
    expect(await withdrawChange(world, await me(), { change })).toMatchObject({ problem: { kind: "missing" } });
    expect(faultsOf(await withdrawChange(world, await me(), { change: "x" }))).toEqual({
      change: "programmes:changes.unknown",
    });
  });
});
