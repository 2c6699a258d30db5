import type { Following } from "./journey.ts";

/** The strategist lays out the year: what is handed in when. */
export async function layOutYear({ people }: Following): Promise<void> {
  const stina = await people.as("Stina");
  await stina.press("nav a[href='/uppfoljning/arshjul']");
  await stina.follow("Lägg upp");
  await stina.submit();
  await stina.looked("upplagt");
}
