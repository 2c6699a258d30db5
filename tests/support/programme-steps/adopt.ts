import { expect } from "vitest";
import { newDemand } from "../programme-city.ts";
import type { Visit } from "../visit.ts";
import type { Following } from "./journey.ts";

/** What the answers changed is fetched, and the sentence that is new in it becomes a requirement. */
async function takeBack(stina: Visit): Promise<void> {
  await stina.follow("Säkerhetsprogram för staden 2026");
  await stina.looked("versionen-sammanstalls");
  await stina.press(".page-heading-action a:has-text('Hämta den ändrade texten')");
  await stina.press("main form button[type=submit]");
  await stina.looked("hamtat");
  await stina.follow("Gå igenom Larmkedja");
  expect(await stina.text()).toContain(newDemand);
  await stina.tick("addressee", "committees");
  await stina.tickLabel("Personsäkerhet");
  await stina.submit();
  expect(await stina.text()).toContain(newDemand);
  await stina.looked("kraven");
}

/** The strategist fetches the text as the answers have changed it, makes a requirement of what is new, and has it adopted. */
export async function adopt({ people }: Following): Promise<void> {
  const stina = await people.as("Stina");
  await takeBack(stina);
  for (const act of ["Ta till beredning", "Notera styrelsens förslag"]) {
    await stina.press(`.page-heading-action a:has-text('${act}')`);
    await stina.press("main form button[type=submit]");
  }
  await stina.press(".page-heading-action a:has-text('Notera antagandet')");
  await stina.write("decidedDay", "2025-12-15");
  await stina.write("paragraph", "§ 14");
  await stina.write("inForceFrom", "2026-01-01");
  await stina.submit();
  await stina.looked("antaget");
}
