import { beforeAll, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, wheelWith } from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { fromMarkdown } from "../../../platform/paper/rich-text/from-markdown.ts";
import { writeIntroduction } from "../commands/write-introduction.ts";
import { introductionPage } from "./introduction-page.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-04-20T08:00:00Z");
  people = await followUpCast(world);
});

it("is empty until somebody writes, and read at the body alone", async () => {
  const { id } = await wheelWith(world, people, "t1");
  const asked = { period: id, body: people.social.slug };
  const coordinator = await people.coordinator.actor();
  expect(resultOf(await introductionPage(world, coordinator, asked))).toMatchObject({ version: 0, by: null });
  const content = resultOf(fromMarkdown("Vi har övat.", { path: "content", newId: world.newId }));
  resultOf(await writeIntroduction(world, coordinator, { ...asked, expectedVersion: 0, content }));
  const written = resultOf(await introductionPage(world, await people.officer.actor(), asked));
  expect(written).toMatchObject({ version: 1, by: "Sam Samordnarsson" });
  expect(JSON.stringify(written.blocks)).toContain("Vi har övat.");
  const stranger = await people.otherCoordinator.actor();
  expect(resultOf(await introductionPage(world, stranger, asked))).toMatchObject({ version: 0 });
});
