import { expect } from "vitest";
import { newDemand } from "../programme-city.ts";
import type { Visit } from "../visit.ts";
import type { Following } from "./journey.ts";

export const drill = "Öva larmkedjan på kvällstid";

const goals = [
  {
    title: "Alla arbetsplatser når hjälp när de larmar",
    serves: newDemand,
    activities: [drill, "Märk upp larmknapparna", "Gå igenom vem som larmas"],
  },
  {
    title: "Verksamheten fortsätter när lokalerna inte går att använda",
    serves: "pröva sin reservplan",
    activities: ["Pröva reservplanen", "Skriv avtal om reservlokaler"],
  },
];

/** From the goal's own page and back to it, where the list has grown. */
async function addActivity(siv: Visit, title: string): Promise<void> {
  await siv.follow("Lägg till aktivitet");
  await siv.write("title", title);
  await siv.write("why", "Det ska fungera när det behövs.");
  await siv.write("ownerRole", "Säkerhetssamordnare");
  await siv.write("dueDay", "2026-09-30");
  await siv.submit();
  expect(await siv.page.locator("#aktiviteter").innerText()).toContain(title);
}

async function addGoal(siv: Visit, { title, serves, activities }: (typeof goals)[number], at: number): Promise<void> {
  await siv.follow("Lägg till mål");
  await siv.write("title", title);
  await siv.choose("parent", "Staden klarar störningar");
  await siv.unfold();
  await siv.tickLabel(serves);
  await siv.write("ownerRole", "Förvaltningschef");
  await siv.submit();
  for (const activity of activities) await addActivity(siv, activity);
  if (at === 0) await siv.looked("mal");
}

/** The coordinator sets two goals and plans five activities for the year, and notes that the committee has decided on them. */
export async function plan({ world, people }: Following): Promise<void> {
  world.clock.set("2026-01-12T08:00:00Z");
  const siv = await people.as("Siv");
  await siv.press("nav a[href='/uppfoljning']");
  for (const [at, goal] of goals.entries()) {
    await addGoal(siv, goal, at);
    await siv.follow("Socialnämnden 2026");
  }
  expect(await siv.text()).toContain("5 aktiviteter");
  await siv.looked("planen");
  await siv.press(".page-heading-action a:has-text('Föreslå utkasten')");
  await siv.press("main form button[type=submit]");
  await siv.press(".page-heading-action a:has-text('Notera att planen är antagen')");
  await siv.write("day", "2026-01-12");
  await siv.write("paragraph", "§ 7");
  await siv.submit();
  expect(await siv.text()).toContain("Antagen 2026-01-12, § 7");
}
