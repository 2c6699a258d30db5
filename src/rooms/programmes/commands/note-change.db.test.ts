import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addPart } from "./add-part.ts";
import { beginVersion } from "./begin-version.ts";
import { noteChange } from "./note-change.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
describe("noting what has happened", () => {
  it("ties a chapter to those it came out of, with the reason", async () => {
    const earlier = await addVersion(world, people.board);
    const begun = { programme: earlier.programme.id, periodLabel: "2027", from: "version" };
    const copy = resultOf(await beginVersion(world, await me(), begun));
    const made = resultOf(await addPart(world, await me(), { version: copy.id, kind: "chapter", heading: "Skydd" }));
    const { part_id: fresh } = await world.db
      .selectFrom("programme_part")
      .select("part_id")
      .where("id", "=", made.id)
      .executeTakeFirstOrThrow();
    const [a, , b] = earlier.parts.map(({ partId }) => partId);
    const note = async (more: object) =>
      noteChange(world, await me(), {
        version: copy.id,
        ofKind: "part",
        change: "merged",
        from: [a, b],
        to: fresh,
        reason: "Hör ihop.",
        ...more,
      });
    resultOf(await note({}));
    const rows = await world.db
      .selectFrom("programme_change")
      .select(["from_id", "to_id"])
      .where("version_id", "=", copy.id)
      .execute();
    expect(new Set(rows.map(({ from_id }) => from_id))).toEqual(new Set([a, b]));
    expect(rows.every(({ to_id }) => to_id === fresh)).toBe(true);
    expect(faultsOf(await note({ from: [a] }))).toEqual({ from: "programmes:changes.merged-of-several" });
    expect(faultsOf(await note({ change: "split", from: [a], to: [fresh] }))).toEqual({
      to: "programmes:changes.split-into-several",
    });
    expect(faultsOf(await note({ change: "moved", from: [], to: [] }))).toEqual({
      from: "programmes:changes.from-missing",
      to: "programmes:changes.to-missing",
    });
    expect(faultsOf(await note({ from: [world.newId()], to: [world.newId()] }))).toEqual({
      from: "programmes:changes.from-unknown",
      to: "programmes:changes.to-unknown",
    });
    resultOf(await note({ change: "new", from: [] }));
    resultOf(await note({ change: "retired", to: [] }));
    expect(faultsOf(await note({ ofKind: "", change: "", reason: "" }))).toEqual({
      ofKind: "programmes:changes.kind-missing",
      change: "programmes:changes.change-missing",
      reason: "programmes:changes.reason-missing",
    });
    const asked = { version: copy.id, ofKind: "part", change: "new", to: fresh, reason: "x" };
    await expectRefused(world, ["programme_change"], async () =>
      noteChange(world, await people.officer.actor(), asked),
    );
  });
});
