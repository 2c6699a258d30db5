import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { fromMarkdown } from "../../../platform/paper/rich-text/from-markdown.ts";
import { changePart } from "./change-part.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
const text = (words: string) => resultOf(fromMarkdown(words, { path: "content", newId: world.newId }));
const change = async (part: string, more: object) =>
  changePart(world, await me(), {
    part,
    expectedVersion: 1,
    heading: "Ny rubrik",
    content: text("Alla ska öva."),
    ...more,
  });

describe("writing a section", () => {
  it("keeps both texts when two write at once", async () => {
    const version = await addVersion(world, people.board, { state: "drafting" });
    const part = version.parts[1]?.id ?? "";
    resultOf(await change(part, {}));
    expect(await change(part, { heading: "Min rubrik" })).toMatchObject({
      problem: { kind: "conflict", current: { heading: "Ny rubrik", content: "Alla ska öva." } },
    });
    expect(faultsOf(await change(part, { heading: "", expectedVersion: 2 }))).toEqual({
      heading: "programmes:content.heading-missing",
    });
  });

  it("puts a section in another chapter, and only in one that is there", async () => {
    const version = await addVersion(world, people.board, { state: "drafting" });
    const [first, section, second] = version.parts;
    resultOf(await change(section?.id ?? "", { chapter: second?.partId }));
    const rows = await world.db
      .selectFrom("programme_part")
      .select(["part_id", "chapter_id"])
      .where("version_id", "=", version.id)
      .orderBy("position")
      .execute();
    expect(rows.map(({ part_id }) => part_id)).toEqual([
      first?.partId,
      second?.partId,
      version.parts[3]?.partId,
      section?.partId,
    ]);
    expect(rows.at(-1)?.chapter_id).toBe(second?.partId);
    expect(faultsOf(await change(section?.id ?? "", { expectedVersion: 2, chapter: world.newId() }))).toEqual({
      chapter: "programmes:content.chapter-missing",
    });
  });

  it("is shut when it is out on consultation, and refused to others", async () => {
    const out = await addVersion(world, people.board, { state: "in_consultation" });
    expect(await change(out.parts[0]?.id ?? "", {})).toMatchObject({
      problem: { key: "programmes:problem.not-written-now" },
    });
    const draft = await addVersion(world, people.board, { state: "drafting" });
    const asked = { part: draft.parts[0]?.id, expectedVersion: 1, heading: "X", content: text("X") };
    await expectRefused(world, ["programme_part"], async () => changePart(world, await people.officer.actor(), asked));
  });
});
