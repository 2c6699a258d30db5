import { expect } from "vitest";
import type { Remiss } from "../remiss.ts";
import type { Visit } from "../visit.ts";

async function askForAttest(hedda: Visit): Promise<void> {
  await hedda.press(".page-heading-action a:has-text('Begär attest')");
  await hedda.looked("begar-attest");
  await hedda.follow("Be om attest");
  await hedda.looked("vantar-pa-attest");
}

/** Somebody finds among what waits for them that it is their turn, reads and attests. */
async function attestAs(remiss: Remiss, name: string, sees: (page: string) => void): Promise<Visit> {
  const visit = await remiss.people.as(name);
  await visit.looked(`${name}-hem`);
  await visit.follow("Säkerhetsprogram för staden");
  await visit.looked(`${name}-attesterar`);
  sees(await visit.text());
  await visit.follow("Attestera");
  await visit.looked(`${name}-har-attesterat`);
  return visit;
}

/** Two heads attest, the second by a substitute; a changed word makes them look again, and both do. */
export async function attest(remiss: Remiss): Promise<void> {
  const hedda = await remiss.people.as("Hedda");
  await hedda.goto(remiss.address + remiss.report);
  await askForAttest(hedda);
  await attestAs(remiss, "Alf", (page) => expect(page).toContain("Larmkedjan mellan mottagning och väktare"));
  const vera = await attestAs(remiss, "Vera", (page) => expect(page).toContain("i stället för Disa Direktörsson"));
  for (const name of ["Alf Avdelningschefsson", "Disa Direktörsson", "Vera Vikariesson"])
    expect(await vera.text()).toContain(name);
  await hedda.goto(remiss.address + remiss.report);
  await hedda.press("main #avsnitt a:has-text('Sammanfattning')");
  await hedda.write("content", "Förvaltningen är mycket positiv till programmet och har tre önskemål.");
  await hedda.submit();
  await hedda.looked("attest-gäller-inte");
  await askForAttest(hedda);
  const sees = (page: string) => {
    expect(page).toContain("Ändrat sedan version 1");
    expect(page).toContain("Attestera på nytt");
  };
  await attestAs(remiss, "Alf", sees);
  await attestAs(remiss, "Vera", sees);
}

/** A hearing that was planned has been held: the text says so, and the attests stand. */
export async function confirmHearing(remiss: Remiss): Promise<void> {
  remiss.world.clock.set("2026-04-09T08:00:00Z");
  const hedda = await remiss.people.as("Hedda");
  await hedda.goto(remiss.address + remiss.report);
  await hedda.press("main #beredning button:has-text('Bekräfta att det hände')");
  const page = await hedda.text();
  expect(page).toContain("Bekräftat");
  expect(page).not.toContain("Begär attest");
  await hedda.looked("bekräftat-steg");
  await hedda.press(".page-heading-action a:has-text('Sätt upp på ett sammanträde')");
  await hedda.looked("valj-sammantrade");
  await hedda.submit();
  await hedda.looked("pa-dagordningen");
}
