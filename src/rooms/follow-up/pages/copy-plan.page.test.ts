import { expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, planCast } from "../../../../tests/support/plan.ts";
import { testWorld } from "../../../../tests/support/world.ts";

it("shows last year's plan, copies what is chosen and leads to the new plan", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const plan = await planCast(world, people);
  const { goal, activity } = await addPlan(world, plan, plan.planner, people.social);
  const browser = openBrowser(world);
  await browser.signIn(plan.planner);
  const address = `/uppfoljning/organ/${people.social.slug}/kopiera?ar=2027`;
  const page = await browser.get(address);
  expect(page.text).toContain("Kopiera planen för 2026 till 2027");
  expect(page.text).toContain("Öva utrymning");
  const fields = { body: people.social.id, year: "2027" };
  const nothing = await browser.post(address, fields);
  expect([nothing.status, nothing.text.includes("Välj minst ett mål att kopiera.")]).toEqual([422, true]);
  const sent = await browser.post(address, { ...fields, goals: [goal], activities: [activity] });
  expect(sent.location).toContain("klart=follow-up.plan-copied");
  expect((await browser.get(`/uppfoljning/organ/${people.social.slug}?ar=2027`)).text).toContain("Öva utrymning");
  expect((await browser.get(`/uppfoljning/organ/${people.social.slug}/kopiera?ar=2030`)).text).toContain(
    "Ingen plan för 2029",
  );
  const stranger = openBrowser(world);
  await stranger.signIn(plan.otherPlanner);
  expect((await stranger.get(address)).status).toBe(404);
});
