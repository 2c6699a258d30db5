import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { draftVersion, programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addPart } from "./add-part.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
const add = async (version: string, more: object) => addPart(world, await me(), { version, ...more });
const headings = async (id: string) =>
  (
    await world.db
      .selectFrom("programme_part")
      .select("heading")
      .where("version_id", "=", id)
      .orderBy("position")
      .execute()
  ).map(({ heading }) => heading);

describe("adding to the text", () => {
  it("puts chapters last and sections last in their chapter, once for each form", async () => {
    const { id } = await draftVersion(world, people);
    const one = resultOf(await add(id, { kind: "chapter", heading: "Ett" }));
    resultOf(await add(id, { kind: "chapter", heading: "Två" }));
    const { part_id } = await world.db
      .selectFrom("programme_part")
      .select("part_id")
      .where("id", "=", one.id)
      .executeTakeFirstOrThrow();
    const form = { id: world.newId(), kind: "section", chapter: part_id, heading: "Ett ett" };
    resultOf(await add(id, form));
    expect(await headings(id)).toEqual(["Ett", "Ett ett", "Två"]);
    expect(await add(id, form)).toMatchObject({ problem: { key: "programmes:problem.part-added" } });
  });

  it("says what is wrong, and is shut when the text is not written", async () => {
    const { id } = await draftVersion(world, people);
    expect(faultsOf(await add(id, { kind: "", heading: "" }))).toEqual({
      kind: "programmes:content.kind-missing",
      heading: "programmes:content.heading-missing",
    });
    expect(faultsOf(await add(id, { kind: "section", heading: "X", chapter: world.newId() }))).toEqual({
      chapter: "programmes:content.chapter-missing",
    });
    const { id: adopted } = await addVersion(world, people.board);
    expect(await add(adopted, { kind: "chapter", heading: "X" })).toMatchObject({
      problem: { key: "programmes:problem.not-written-now" },
    });
  });

  it("is refused to others", async () => {
    const { id: version } = await draftVersion(world, people);
    await expectRefused(world, ["programme_part"], async () =>
      addPart(world, await people.officer.actor(), { version, kind: "chapter", heading: "X" }),
    );
  });
});
