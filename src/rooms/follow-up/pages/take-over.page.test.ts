import { expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, planCast } from "../../../../tests/support/plan.ts";
import { arrange, testWorld } from "../../../../tests/support/world.ts";

it("says what is moved and what stays, and leads to the successor's plan", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const plan = await planCast(world, people);
  await addPlan(world, plan, plan.otherPlanner, people.culture);
  const pair = { from_body_id: people.culture.id, to_body_id: people.social.id, kind: "merged" };
  await arrange(world, (tx) =>
    tx
      .insertInto("body_succession")
      .values({ id: world.newId(), ...pair, day: Temporal.PlainDate.from("2026-01-01") })
      .execute(),
  );
  const browser = openBrowser(world);
  await browser.signIn(plan.planner);
  const own = await browser.get(`/uppfoljning/organ/${people.social.slug}?ar=2026`);
  const address = `/uppfoljning/organ/${people.culture.slug}/ta-over?ar=2026`;
  expect(own.html).toContain(address);
  expect((await browser.get(address)).text).toContain("Alla vet vad de ska göra, en öppen aktivitet");
  const fields = { from: people.culture.id, to: people.social.id, slug: people.social.slug, year: "2026" };
  expect((await browser.post(address, fields)).location).toContain("klart=follow-up.taken-over");
  expect((await browser.get(address)).text).toContain("Det finns inget öppet att ta över.");
  const stranger = openBrowser(world);
  await stranger.signIn(plan.otherPlanner);
  expect((await stranger.get(address)).status).toBe(404);
});
