import { expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { sendOut } from "../../../../tests/support/consultation.ts";
import { hiddenFields } from "../../../../tests/support/forms.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { testWorld } from "../../../../tests/support/world.ts";

it("leads to the requirements that a consultation's text has no place for, by name and with the way back", async () => {
  const world = await testWorld();
  const people = await programmeCast(world);
  const sent = await sendOut(world, { sender: people.board, to: [people.social], by: people.strategist });
  const { slug } = (await addVersion(world, people.board)).programme;
  const browser = openBrowser(world);
  await browser.signIn(people.strategist);
  const form = await browser.get(`/program/${slug}/versioner/ny`);
  const begun = await browser.post(`/program/${slug}/versioner/ny`, {
    ...hiddenFields(form.document, "main form"),
    ...{ periodLabel: "2027–2030", from: "consultation", consultation: sent.id },
  });
  expect(begun.location).toBe(`/program/${slug}/versioner/2/krav?klart=programmes.version-begun-without`);
  const shown = await browser.get(begun.location ?? "");
  for (const words of ["Versionen är påbörjad.", "Strukna krav", "Nämnderna ska ha larm i lokaler med besökare."]) {
    expect(shown.text).toContain(words);
  }
});
