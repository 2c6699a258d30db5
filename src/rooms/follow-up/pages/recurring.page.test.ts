import { beforeEach, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { recurringCast } from "../../../../tests/support/recurring.ts";

let city: Awaited<ReturnType<typeof recurringCast>>;
beforeEach(async () => {
  city = await recurringCast();
});
const as = async (person: { id: string }) => {
  const browser = openBrowser(city.world);
  await browser.signIn(person);
  return browser;
};

describe("what comes back", () => {
  it("is planned under a goal, changed and ended, each with what it means", async () => {
    const { goal, people, plan, fields } = city;
    const browser = await as(plan.planner);
    const address = `/uppfoljning/mal/${goal}/aterkommande`;
    const blank = await browser.get(address);
    expect(blank.text).toContain("Varje kvartal");
    const wrong = await browser.post(address, { title: "", daysAhead: "30" });
    expect([wrong.status, wrong.text.includes("Välj hur ofta det återkommer.")]).toEqual([422, true]);
    const id = city.world.newId();
    const sent = await browser.post(address, { ...fields(), id });
    expect(sent.location).toBe(`/uppfoljning/aterkommande/${id}?klart=follow-up.recurring-added`);
    const page = await browser.get(`/uppfoljning/aterkommande/${id}`);
    expect(page.text).toContain("2026-04-30");
    const changed = await browser.post(`/uppfoljning/aterkommande/${id}`, {
      ...{ ...fields(), title: "Prov av larm", expectedVersion: "1" },
    });
    expect(changed.location).toContain("klart=follow-up.recurring-changed");
    expect((await browser.get(`/uppfoljning/organ/${people.social.slug}/aterkommande`)).text).toContain("Prov av larm");
    expect((await browser.get(`/uppfoljning/aterkommande/${id}/avsluta`)).text).toContain("avbryts");
    const ended = await browser.post(`/uppfoljning/aterkommande/${id}/avsluta`, { reason: "Nytt larm." });
    expect(ended.location).toContain("klart=follow-up.recurring-ended");
    expect((await browser.get(`/uppfoljning/aterkommande/${id}`)).text).toContain("Avslutat");
  });

  it("is the body's own", async () => {
    const id = await city.add();
    const stranger = await as(city.plan.otherPlanner);
    expect((await stranger.get(`/uppfoljning/aterkommande/${id}`)).status).toBe(404);
    expect((await stranger.get(`/uppfoljning/organ/${city.people.social.slug}/aterkommande`)).status).toBe(404);
    const registrar = await as(city.people.registrar);
    expect((await registrar.get(`/uppfoljning/aterkommande/${id}/avsluta`)).status).toBe(403);
  });
});
