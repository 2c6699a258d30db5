import { expect } from "vitest";
import { openPeriods } from "../../../src/rooms/follow-up/jobs/open-periods.ts";
import { chooseFiles, press, tabTo, typeInto } from "../keyboard.ts";
import type { Visit } from "../visit.ts";
import type { Following } from "./journey.ts";
import { drill } from "./plan.ts";

const protocol = {
  name: "ovning.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("Larmet nådde vakten på två minuter."),
};

/** Opens one row of the form, and answers with how its fields begin. */
async function openRow(siv: Visit, title: string): Promise<string> {
  const row = siv.page.locator(`main fieldset:has(legend:text-is("${title}"))`);
  await row.locator("summary").click();
  const name = await row.locator("select[name$='.state']").getAttribute("name");
  return (name ?? "").slice(0, -".state".length);
}

/** By keyboard: what shows that the drill was held is added, and the form of the period is there again. */
async function addEvidence(siv: Visit): Promise<void> {
  await openRow(siv, drill);
  await press(siv.page, `main a[aria-label*="${drill}"]`);
  await typeInto(siv.page, "#f-title", "Protokoll från övningen");
  await chooseFiles(siv.page, "#f-files", [protocol]);
  await tabTo(siv.page, "main form.form-frame button[type=submit]");
  await press(siv.page, "main form.form-frame button[type=submit]");
  expect(await siv.text()).toContain("Underlaget är sparat.");
}

/** The coordinator says of each goal and activity how it stands: one is done, the others stand as they did. */
async function tell(siv: Visit): Promise<void> {
  const at = await openRow(siv, drill);
  await siv.page.locator(`select[name="${at}.state"]`).selectOption({ label: "Klar" });
  await siv.write(`${at}.note`, "Larmet nådde vakten på två minuter.");
  const goals = await siv.page.locator("main input[name$='.fulfilment'][value=partly]").all();
  for (const goal of goals) await goal.check();
  for (const reason of await siv.page.locator("main textarea[name$='.reason']").all())
    await reason.fill("Hälften av arbetsplatserna har övat.");
  await siv.tickLabel("Allt annat på sidan stämmer");
  await siv.looked("bekrafta-laget");
  await siv.submit();
}

/** The first report of the year is told of with evidence, read, and handed in. */
export async function report(following: Following): Promise<void> {
  const { world, people } = following;
  world.clock.set("2026-05-04T08:00:00Z");
  await openPeriods(world, {});
  const siv = await people.as("Siv");
  await siv.follow("Tertialrapport 1 2026");
  following.period = siv.path();
  await siv.looked("perioden");
  await siv.press(".page-heading-action a:has-text('Bekräfta läget')");
  await addEvidence(siv);
  await tell(siv);
  await siv.press(".page-heading-action a");
  await siv.write("content", "Larmkedjan är övad på kvällstid.");
  await siv.submit();
  await siv.press(".page-heading-action a:has-text('Läs och lämna in')");
  await siv.looked("las-och-lamna-in");
  await siv.submit();
  expect(await siv.text()).toContain("Rapporten är inlämnad och låst.");
}
