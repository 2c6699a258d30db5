import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { docx, paragraph } from "../support/office.ts";
import { pdf } from "../support/pdf.ts";
import { type PlacedText, pdfPages } from "../support/pdf-pages.ts";
import { dataFolder, varn } from "../support/varn-process.ts";

const folder = dataFolder();
const samples = path.resolve(import.meta.dirname, "../../src/rooms/consultations/rules/reading/samples");
const readAnswer = (...args: string[]) =>
  varn(["read-answer", ...args], { VARN_DATA: path.join(folder, "none") }).ended;
const written = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
async function json(file: string) {
  const { code, out, error } = await readAnswer(file, "--json");
  expect({ code, error }).toEqual({ code: 0, error: "" });
  return JSON.parse(out);
}

const answer = [
  "Kulturförvaltningen",
  "2024-02-12",
  "Dnr KUN 2024/15",
  "Till kommunstyrelsen",
  "Svar på remiss av säkerhetsprogram, KS 2023/1267",
  "Synpunkter",
  "Kulturförvaltningen tillstyrker förslaget. Kulturförvaltningen önskar att larmkedjan ritas.",
  "Kim Ek",
  "Kulturdirektör",
];
const core = {
  administration: { value: "Kulturförvaltningen" },
  bodies: [{ value: { name: "Kulturnämnden", key: "kulturnamnden" } }],
  day: { value: "2024-02-12", confidence: "certain" },
  ownNumber: { value: "KUN 2024/15" },
  foreignNumber: { value: "KS 2023/1267", confidence: "certain" },
  stance: { value: "supports-with-viewpoints" },
  signatories: [{ value: { name: "Kim Ek", title: "Kulturdirektör" } }],
};

describe("varn read-answer", () => {
  it("reads the same answer as text, DOCX, PDF and mail", async () => {
    const placed = answer.map(
      (text, index): PlacedText => ({ text, x: 60, y: 60 + index * 30, bold: text === "Synpunkter" }),
    );
    const files = [
      written("svar.txt", Buffer.from(answer.join("\r\n\r\n"), "latin1")),
      written("svar.docx", docx(answer.map(paragraph).join(""))),
      written("svar.pdf", pdfPages([placed])),
      written(
        "svar.eml",
        `From: Kim <kim@stad.example>\nDate: Mon, 12 Feb 2024 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n${answer.join("\n\n")}`,
      ),
    ];
    for (const file of files)
      expect(await json(file), file).toMatchObject({ ...core, bodiesFrom: "demo-city", questions: [], warnings: [] });
  });

  it("says where each thing stands", async () => {
    const { foreignNumber, viewpoints } = await json(path.join(samples, "rejection.txt"));
    expect(foreignNumber.found).toEqual({ line: 22, section: "Ärendebeskrivning", offset: 90, quote: "KS 2023-00412" });
    expect(viewpoints[0]).toMatchObject({
      value: { kind: "objection" },
      found: { line: 26, section: "Kontorets bedömning", offset: 0 },
    });
  });

  it("tells what a reader of the text would not see", async () => {
    const inserted =
      '<w:p><w:ins w:id="1" w:author="Kim Ek" w:date="2024-02-01T00:00:00Z"><w:r><w:t>Vi avstyrker.</w:t></w:r></w:ins></w:p>';
    const { reported } = await json(written("spar.docx", docx(answer.map(paragraph).join("") + inserted)));
    expect(reported).toEqual([
      { what: "tracked-insertion", text: "Vi avstyrker.", author: "Kim Ek", day: "2024-02-01" },
    ]);
    expect((await json(path.join(samples, "mail.txt"))).reported[0]).toMatchObject({ what: "quoted-mail" });
  });

  it("without --json gives a table in Swedish", async () => {
    const { code, out } = await readAnswer(path.join(samples, "mail.txt"));
    expect(code).toBe(0);
    expect(out).toMatch(/^mail\.txt \(text\)\n/);
    expect(out).toMatch(
      /\nStällningstagande +ingen erinran {2}\(troligen, eller tillstyrker med synpunkter, rad 8\)\n/,
    );
    expect(out).toContain("\n  önskemål: Vi skulle gärna se att larmkedjan ritas ut");
    expect(out).toContain("äldre e-post, läses inte som svar");
    expect(out).not.toMatch(/undefined|\[object|null/);
  });

  it.each([
    ["none.txt", null, "Filen %s finns inte. Kontrollera sökvägen."],
    [
      "bild.pdf",
      pdf([""]),
      "Filen innehåller ingen text som går att söka i. Om den är inskannad behöver den först texttolkas.",
    ],
    [
      "makro.docx",
      docx("", { more: [{ name: "word/vbaProject.bin", content: "x" }] }),
      "Filen makro.docx innehåller makron och tas inte emot.",
    ],
    ["lögn.docx", pdf(["a"]), "Filen lögn.docx är egentligen av typen PDF."],
    ["tabell.csv", "a;b\n1;2", "tabell.csv är en CSV-fil. Ett remissvar läses som text, e-post, DOCX, ODT eller PDF."],
    ["tom.txt", "", "Filen tom.txt är tom."],
  ])("answers %s with one sentence", async (name, content, sentence) => {
    const file = content === null ? path.join(folder, name) : written(name, content);
    const { code, out, error } = await readAnswer(file, "--json");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toContain(sentence.replace("%s", file));
    expect(error.trim().split("\n")).toHaveLength(1);
  });
});
