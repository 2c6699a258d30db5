import { expect } from "vitest";
import { press } from "../keyboard.ts";
import { newDemand, viewpoint } from "../programme-city.ts";
import { overdueThing } from "./fall-silent.ts";
import type { Following } from "./journey.ts";

/** By keyboard: the strategist sees who is silent, follows it to the one late thing, and from that to the words it began with. */
export async function oversee({ world, people }: Following): Promise<void> {
  world.clock.set("2026-06-01T08:00:00Z");
  const stina = await people.as("Stina");
  const { page } = stina;
  await press(page, "nav a[href='/uppfoljning/lagesbild']");
  expect(await page.locator("#tysta").innerText()).toContain("Kulturnämnden");
  expect(await page.locator("#tysta").innerText()).not.toContain("Socialnämnden");
  await stina.looked("lagesbild");
  await press(page, "#tysta a:has-text('Kulturnämnden')");
  await stina.looked("det-tysta-organet");
  await press(page, `main a:has-text("${overdueThing}")`);
  expect(await stina.text()).toContain("dagar försenad");
  expect(await stina.text()).toContain("Första biblioteket är övat.");
  await stina.looked("det-forsenade");
  await press(page, "main a:has-text('Följ den röda tråden')");
  const thread = await stina.text();
  for (const words of [newDemand, viewpoint, "Övningen skrivs in i programmet.", overdueThing])
    expect(thread).toContain(words);
  await stina.looked("roda-traden");
  await press(page, "#synpunkter a:has-text('Socialnämnden')");
  expect(await stina.text()).toContain(viewpoint);
}
