import mammoth from "mammoth";
import { expect } from "vitest";
import { pdfSheets } from "../pdf-sheets.ts";
import type { Following } from "./journey.ts";

const introduction = "Larmkedjan är övad på kvällstid.";

/** The head finds the report that has been handed in, reads it as it stands, and takes it home as files. */
export async function read({ people }: Following): Promise<void> {
  const disa = await people.as("Disa");
  await disa.press("nav a[href='/uppfoljning/arshjul']");
  await disa.press("main table a:has-text('Socialnämnden') >> nth=1");
  await disa.looked("chefens-period");
  await disa.follow("Läs rapporten");
  const page = await disa.text();
  for (const words of [introduction, "Öva larmkedjan på kvällstid", "Protokoll från övningen"])
    expect(page).toContain(words);
  await disa.looked("rapporten");
  const docx = await disa.file("Hämta som Word");
  expect(docx.subarray(0, 2).toString()).toBe("PK");
  expect((await mammoth.extractRawText({ buffer: docx })).value).toContain(introduction);
  const pdf = await disa.file("Hämta som PDF");
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const words = (await pdfSheets(pdf)).map(({ text }) => text).join(" ");
  expect(words.replace(/\s+/g, " ")).toContain(introduction);
}
