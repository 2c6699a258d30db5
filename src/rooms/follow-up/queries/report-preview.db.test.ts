import { beforeAll, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, putActivity, putGoal, wheelWith } from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import type { PaperDocument } from "../../../platform/paper/document.ts";
import { toPdf } from "../../../platform/paper/pdf.ts";
import { reportPreview } from "./report-preview.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-04-20T08:00:00Z");
  people = await followUpCast(world);
});

const words = (paper: PaperDocument) => JSON.stringify(paper.blocks);

it("writes out what would be handed in: words, a picture, tables; no draft", async () => {
  const goal = await putGoal(world, people.social, { health: "at_risk", health_reason: "Lokalen är stängd." });
  await putActivity(world, goal, {
    due_day: Temporal.PlainDate.from("2026-04-01"),
    cost_sek: 40_000,
    funding: "state_grant",
  });
  await putActivity(world, goal, { title: "Byta lås", state: "done", done_day: Temporal.PlainDate.from("2026-03-01") });
  await putGoal(world, people.social, { state: "draft", title: "Ett utkast" });
  const { id } = await wheelWith(world, people, "t1");
  const asked = { period: id, body: people.social.slug };
  const { paper, seen } = resultOf(await reportPreview(world, await people.coordinator.actor(), asked));
  expect(paper.title).toBe("Tertialrapport 1 2026: arbetet med säkerhetsprogrammet");
  const said = words(paper);
  for (const part of [
    "Socialnämnden har ett eget mål för 2026",
    "Av målen följer 2 aktiviteter: 1 klar och 1 pågående.",
    "Ett mål bedöms vara i riskzonen.",
    "En aktivitet skulle ha varit klar.",
    "En klar aktivitet saknar underlag.",
    "Lokalen är stängd.",
    "Inte bedömt",
    "Pågår, skulle ha varit klar",
  ])
    expect(said).toContain(part);
  expect(said).not.toContain("Ett utkast");
  expect(said).not.toMatch(/report\.|follow-up:/);
  expect(paper.blocks.map(({ kind }) => kind)).toContain("figure");
  expect(seen).toMatch(/^[0-9a-f]{64}$/);
  const pdf = Buffer.from(await toPdf(paper, { standard: "ua-1", createdAt: world.now() }));
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

it("has other parts in other reports", async () => {
  const { id } = await wheelWith(world, people, "annual");
  const { paper } = resultOf(
    await reportPreview(world, await people.coordinator.actor(), { period: id, body: people.social.slug }),
  );
  expect(words(paper)).toContain("Varav statsbidrag");
});

it("is the body's own", async () => {
  const { id } = await wheelWith(world, people, "t1");
  const stranger = await people.otherCoordinator.actor();
  expect(await reportPreview(world, stranger, { period: id, body: people.social.slug })).toMatchObject({
    problem: { kind: "missing" },
  });
});
