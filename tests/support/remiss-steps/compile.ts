import { expect } from "vitest";
import { changedProposal, outcomes, outsideViewpoint, type Remiss, wishes } from "../remiss.ts";

/** The proposal is changed, and sent to those who were asked. */
export async function changeProposal(remiss: Remiss): Promise<void> {
  const stina = await remiss.people.as("Stina");
  await stina.goto(remiss.address + remiss.consultation);
  await stina.follow("Skriv ändrat förslag");
  await stina.write("markdown", changedProposal);
  await stina.looked("andrat-forslag");
  await stina.submit();
  await stina.looked("avsnitt-parade");
  await stina.follow("Skicka ändrat förslag");
  await stina.looked("skicka-andrat");
  await stina.submit();
  await stina.looked("andrat-skickat");
}

/** One viewpoint after the other, as the workbench hands them over. */
export async function handleViewpoints(remiss: Remiss): Promise<void> {
  const stina = await remiss.people.as("Stina");
  await stina.goto(remiss.address + remiss.consultation);
  await stina.press("main a[href$='/sammanstall']");
  await stina.looked("sammanstall");
  await stina.press(".page-heading-action a");
  for (let left = outcomes.length; left > 0; left--) {
    const words = await stina.page.locator("main fieldset").first().innerText();
    const found = outcomes.find(({ word }) => words.includes(word));
    if (!found) throw new Error(`nobody knows what becomes of ${words}`);
    await stina.tick("outcome", found.outcome);
    await stina.write("reason", found.reason);
    if (found.changed) await stina.choose("changedSection", "Lokaler och skalskydd");
    await stina.looked(`hantera-${found.outcome}`);
    await stina.submit();
  }
  await stina.looked("hanterat");
  expect(await stina.text()).toContain("4 av 4 synpunkter hanterade");
}

/** The report to the council is drafted, one paragraph is rewritten, and it is finished. */
export async function writeExecutive(remiss: Remiss): Promise<void> {
  const stina = await remiss.people.as("Stina");
  await stina.goto(`${remiss.address}${remiss.consultation}/sammanstall`);
  await stina.press(".page-heading-action a");
  await stina.follow("Påbörja utlåtandet");
  await stina.write("number", "2026:19 RI");
  await stina.looked("paborja-utlatande");
  await stina.submit();
  await stina.looked("utlatande");
  await stina.press("main a[href*='/utlatande/stycken/']");
  await stina.write("content", "Kommunfullmäktige antar säkerhetsprogrammet för åren 2027–2030.");
  await stina.looked("stycke");
  await stina.submit();
  expect(await stina.text()).toContain("Kommunfullmäktige antar säkerhetsprogrammet för åren 2027–2030.");
  expect((await stina.file("Hämta som PDF")).subarray(0, 5).toString()).toBe("%PDF-");
  expect((await stina.file("Hämta som Word")).subarray(0, 2).toString()).toBe("PK");
  await stina.press(".page-heading-action a:has-text('Slutför')");
  await stina.looked("slutfor");
  await stina.press("main form button[type=submit]:has-text('Slutför')");
  await stina.looked("slutfort");
}

/** The consultation is closed; those who answered read what became of each viewpoint, and why. */
export async function close(remiss: Remiss): Promise<void> {
  const stina = await remiss.people.as("Stina");
  await stina.goto(remiss.address + remiss.consultation);
  await stina.press("main a[href$='/aterkoppling']");
  await stina.looked("aterkoppling");
  await stina.follow("Avsluta remissen");
  await stina.looked("avsluta");
  await stina.press("main form button[type=submit]:has-text('Avsluta')");
  await stina.looked("avslutad");
  const hedda = await remiss.people.as("Hedda");
  await hedda.goto(remiss.address + remiss.incoming);
  await hedda.looked("inkommen-avslutad");
  await hedda.press("main a[href$='/aterkoppling']");
  const told = await hedda.text();
  for (const { words } of wishes) expect(told).toContain(words);
  for (const { reason } of outcomes) expect(told).toContain(reason);
  expect(told).not.toContain(outsideViewpoint);
  await hedda.looked("vad-det-blev");
  const stranger = await remiss.people.stranger();
  await stranger.goto(remiss.address + remiss.reply);
  expect(await stranger.text()).toContain(outsideViewpoint);
  await stranger.looked("vad-det-blev-utan-konto");
}
