import { expect } from "vitest";
import { outsideViewpoint, type Remiss, wishes } from "../remiss.ts";

/** A meeting is planned that the answer can be decided at. */
export async function planMeeting(remiss: Remiss): Promise<void> {
  const siri = await remiss.people.as("Siri");
  await siri.press("nav a[href='/sammantraden']");
  await siri.press("main a[href='/sammantraden/nytt']");
  await siri.write("days", "2026-04-21");
  await siri.write("startsAt", "17.00");
  await siri.write("place", "Stadshuset");
  await siri.looked("lagg-in-sammantraden");
  await siri.submit();
  await siri.looked("sammantraden");
}

/** The committee decides as proposed, one reserves herself, and the paragraph is approved at once. */
export async function decide(remiss: Remiss): Promise<void> {
  remiss.world.clock.set("2026-04-21T16:00:00Z");
  const siri = await remiss.people.as("Siri");
  await siri.looked("sekreterare-hem");
  await siri.follow("Socialnämnden 2026-04-21");
  await siri.looked("dagordning");
  await siri.press(".page-heading-action a");
  await siri.tick("outcome", "approved");
  await siri.tick("immediate", "yes");
  await siri.looked("beslut");
  await siri.submit();
  await siri.follow("Skriv in reservation eller uttalande");
  await siri.tick("kind", "reservation");
  await siri.write("names", "Rakel Reservationsson (X)");
  await siri.write("statement", "Kraven på lokaler borde ha avslagits.");
  await siri.looked("reservation");
  await siri.submit();
  await siri.looked("beslutat");
  await siri.press(".page-heading-action a:has-text('Justera')");
  await siri.looked("justera");
  await siri.press("main form button[type=submit]:has-text('Justera')");
  expect(await siri.text()).toContain("Rakel Reservationsson (X)");
  await siri.looked("justerat");
}

/** The sender's wall has turned by itself: the answer is there, with the wishes and the reservation. */
export async function seeTheAnswer(remiss: Remiss): Promise<void> {
  const stina = await remiss.people.as("Stina");
  const turned = async () => {
    await stina.goto(remiss.address + remiss.consultation);
    return stina.text();
  };
  await expect.poll(turned, { interval: 1_000 }).toMatch(/tillstyrker med synpunkter/i);
  await stina.looked("instanser-svar");
  await stina.press("main a[href$='/svar']");
  await stina.looked("svar");
  await stina.press("main table a[href*='/svar/']");
  const page = await stina.text();
  for (const { words } of wishes) expect(page).toContain(words);
  expect(page).toContain("Rakel Reservationsson (X)");
  await stina.looked("svaret");
}

/** Whoever has no account answers by the link in the mail. */
export async function answerByLink(remiss: Remiss): Promise<void> {
  const stranger = await remiss.people.stranger();
  await stranger.goto(remiss.address + remiss.reply);
  await stranger.looked("svarslank");
  await stranger.tick("stance", "supports");
  await stranger.write("text", "Storviks brandförsvar tillstyrker förslaget.");
  await stranger.write("viewpoints.0.words", outsideViewpoint);
  await stranger.page.locator("select[name='viewpoints.0.kind']").selectOption("support");
  await stranger.submit();
  await stranger.looked("kvitto");
  expect(await stranger.text()).toContain("KS 2026/1");
}
