import { expect } from "vitest";
import { proposal, type Remiss } from "../remiss.ts";

/** The strategist writes a consultation, chooses who is asked, looks through it and sends it. */
export async function ask(remiss: Remiss): Promise<void> {
  const stina = await remiss.people.as("Stina");
  await stina.press("nav a[href='/remisser']");
  await stina.looked("remisser");
  await stina.press("main a[href='/remisser/ny']");
  await stina.write("title", "Säkerhetsprogram för staden 2027–2030");
  await stina.write("dueDay", "2026-05-04");
  await stina.write("instructions", "Svara på det som rör er verksamhet.");
  await stina.looked("ny-remiss");
  await stina.submit();
  await stina.write("markdown", proposal);
  await stina.looked("forslag");
  await stina.submit();
  await stina.looked("avsnitt");
  await stina.follow("Välj mottagare");
  await stina.unfold();
  await stina.tickLabel("Socialnämnden");
  await stina.tickLabel("Stadsdelsnämnder");
  await stina.write("outside", "Storviks brandförsvar; remiss@brand.example");
  await stina.looked("mottagare");
  await stina.submit();
  await stina.looked("utkast");
  await stina.press(".page-heading-action a");
  await stina.looked("skicka");
  await stina.submit();
  remiss.consultation = stina.path();
  const wall = await stina.text();
  for (const name of ["Socialnämnden", "Farsta stadsdelsnämnd", "Skarpnäcks stadsdelsnämnd", "Storviks brandförsvar"])
    expect(wall).toContain(name);
  await stina.looked("instanser");
}

/** The mail to the outside body lies in the outbox, with its link. */
export async function findTheLink(remiss: Remiss): Promise<void> {
  const ada = await remiss.people.as("Ada");
  await ada.press("footer a[href='/utgaende-post']");
  await ada.looked("utgaende-post");
  remiss.reply = /\/svara\/[\w-]+/.exec(await ada.text())?.[0] ?? "";
  expect(remiss.reply).not.toBe("");
}
