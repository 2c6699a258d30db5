import { expect, it, vi } from "vitest";
import { mail } from "../../../tests/support/mail.ts";
import { docx } from "../../../tests/support/office.ts";
import { pieces } from "../../../tests/support/pieces.ts";
import { readStructure } from "./read-structure.ts";

// A thread is started for each, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

async function read(content: Uint8Array) {
  const outcome = await readStructure(pieces(content), "message/rfc822");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
const answer = docx("<w:p><w:r><w:t>Nämnden tillstyrker.</w:t></w:r></w:p>");

it("reads what is attached, past what cannot be read, and reports the mail beside it", async () => {
  const sent = mail({
    subject: "Svar på remiss",
    text: "Hej! Svaret bifogas.",
    attached: [
      { name: "logga.exe", content: Buffer.from("MZ\u0090") },
      { name: "Nämndens svar åäö.docx", content: answer },
      { name: "bilaga.txt", content: Buffer.from("Annat.") },
    ],
  });
  const { lines, reported } = await read(sent);
  expect(lines?.map(({ text }) => text)).toContain("Nämnden tillstyrker.");
  expect(reported).toMatchObject([
    { what: "attachment", text: "Nämndens svar åäö.docx" },
    { what: "covering-mail", text: expect.stringContaining("Hej! Svaret bifogas.") },
  ]);
});

it("is the mail's own words when nothing readable is attached", async () => {
  const { lines, text, reported } = await read(mail({ subject: "Svar", text: "Vi tillstyrker.", attached: [] }));
  expect([lines, reported]).toEqual([null, []]);
  expect(text).toContain("Vi tillstyrker.");
});
