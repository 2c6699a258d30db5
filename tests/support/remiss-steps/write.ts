import { expect } from "vitest";
import { type Remiss, wishes } from "../remiss.ts";
import type { Visit } from "../visit.ts";

const sections: Readonly<Record<string, string>> = {
  summary: "Förvaltningen är positiv till programmet och har tre önskemål.",
  background: "Kommunstyrelsen har skickat ett förslag till säkerhetsprogram på remiss.",
  the_matter: "Förslaget innebär att säkerhetsarbetet samlas i ett program.",
  gender_equality: "Otrygga lokaler drabbar oftare kvinnor, som är i majoritet i receptionerna.",
  views: `Förvaltningen ser positivt på förslaget. ${wishes.map(({ words }) => words).join(" ")}`,
};
const mostSteps = 12;

/** The answering authority registers what has come, in its own series. */
export async function register(remiss: Remiss): Promise<void> {
  const rut = await remiss.people.as("Rut");
  await rut.looked("registrator-hem");
  await rut.press("nav a[href='/remisser/inkomna']");
  await rut.looked("inkomna");
  await rut.follow("Säkerhetsprogram för staden");
  remiss.incoming = rut.path();
  await rut.looked("inkommen");
  await rut.press(".page-heading-action a");
  await rut.choose("officer", "Hedda");
  await rut.looked("registrera");
  await rut.submit();
  expect(await rut.text()).toContain("SOC 2026/1");
  await rut.looked("registrerad");
}

async function planHearings(visit: Visit): Promise<void> {
  await visit.unfold();
  const names = await visit.page.locator("main input[name^='name-']").all();
  const blank: string[] = [];
  for (const field of names)
    if ((await field.inputValue()) === "") blank.push(((await field.getAttribute("name")) ?? "").slice("name-".length));
  const hearings = [
    ["Förvaltningsgrupp", "Förvaltningsgruppen", "2026-04-01"],
    ["Råd för funktionshinderfrågor", "Rådet för funktionshinderfrågor", "2026-04-08"],
  ] as const;
  for (const [at, [kind, name, day]] of hearings.entries()) {
    await visit.choose(`kind-${blank[at]}`, kind);
    await visit.write(`name-${blank[at]}`, name);
    await visit.write(`plannedDay-${blank[at]}`, day);
  }
}

/** What is missing is written where the page's own next step leads, until nothing is. */
async function writeWhatIsMissing(visit: Visit): Promise<void> {
  const next = visit.page.locator(".page-heading-action a:has-text('Nästa steg')");
  for (let step = 0; step < mostSteps && (await next.count()) > 0; step++) {
    await visit.press(".page-heading-action a:has-text('Nästa steg')");
    if (visit.path().endsWith("/hallning")) await visit.tick("stance", "supports_with_viewpoints");
    else if (visit.path().endsWith("/beredning")) await planHearings(visit);
    else {
      const kind = await visit.page.locator("main input[name=kind]").inputValue();
      await visit.write("content", sections[kind] ?? "Förslaget bedöms inte påverka detta.");
    }
    await visit.looked(`skriva-${step + 1}`);
    await visit.submit();
  }
}

/** The officer writes the report, marks what is wished for, and has planned who is heard. */
export async function writeReport(remiss: Remiss): Promise<void> {
  const hedda = await remiss.people.as("Hedda");
  await hedda.looked("handlaggare-hem");
  await hedda.follow("Säkerhetsprogram för staden");
  await hedda.press(".page-heading-action a");
  await hedda.looked("borja-skriva");
  await hedda.submit();
  remiss.report = hedda.path();
  await hedda.looked("nytt-utlatande");
  await writeWhatIsMissing(hedda);
  await hedda.looked("skrivet-utlatande");
  for (const { words, about } of wishes) {
    await hedda.press("main a[href$='/synpunkter']");
    await hedda.press("main #mark a:has-text('synpunkter'), main a[href*='/synpunkter/mark/']:has-text('synpunkter')");
    await hedda.tickLabel(words);
    await hedda.tick("kind", "wish");
    await hedda.choose("about", about);
    await hedda.looked("mark-mening");
    await hedda.submit();
    await hedda.looked("synpunkter");
    await hedda.press("main a:has-text('Tillbaka till tjänsteutlåtandet')");
  }
  const report = await hedda.text();
  expect(report).toContain("3 märkta");
}
