import { beforeAll, describe, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, handInNow, wheelWith } from "../../../../tests/support/period.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { fromMarkdown } from "../../../platform/paper/rich-text/from-markdown.ts";
import { writeIntroduction } from "./write-introduction.ts";

let world: TestWorld;
let people: FollowUpCast;
let plan: { period: string; body: string };
beforeAll(async () => {
  world = await testWorld();
  people = await followUpCast(world);
  const { id } = await wheelWith(world, people, "plan");
  plan = { period: id, body: people.social.slug };
});
const text = (words: string) => resultOf(fromMarkdown(words, { path: "content", newId: world.newId }));

describe("the introduction of a report", () => {
  it("is written by those who hand in, from what they last saw, and goes with the report", async () => {
    const [coordinator, head] = [await people.coordinator.actor(), await people.head.actor()];
    const first = { ...plan, expectedVersion: 0, content: text("Nämnden går in i året med **två** mål.") };
    expect(resultOf(await writeIntroduction(world, coordinator, first)).version).toBe(1);
    expect(await writeIntroduction(world, head, first)).toMatchObject({
      problem: { kind: "conflict", key: "follow-up:hand-in.introduction-changed" },
    });
    const second = { ...first, expectedVersion: 1, content: text("Nämnden går in i året med tre mål.") };
    resultOf(await writeIntroduction(world, head, second));
    expect(JSON.stringify(resultOf(await handInNow(world, head, plan)).content.introduction)).toContain("tre mål");
    expect(await writeIntroduction(world, head, { ...second, expectedVersion: 2 })).toMatchObject({
      problem: { kind: "too-late" },
    });
  });

  it("is nobody else's, and must be readable text", async () => {
    const t1 = { ...plan, body: people.culture.slug, expectedVersion: 0, content: text("Hej.") };
    const stranger = await people.coordinator.actor();
    await expectRefused(world, ["period_introduction"], () => writeIntroduction(world, stranger, t1));
    const own = await people.otherCoordinator.actor();
    const unreadable = { ...t1, content: { type: "doc", content: [{ type: "script" }] } };
    expect(Object.keys(faultsOf(await writeIntroduction(world, own, unreadable)))).toEqual(["content"]);
  });
});
