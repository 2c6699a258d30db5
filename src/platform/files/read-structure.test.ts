import { describe, expect, it, vi } from "vitest";
import { docx, paragraph, wordPart } from "../../../tests/support/office.ts";
import { pdf } from "../../../tests/support/pdf.ts";
import { type PlacedText, pdfPages } from "../../../tests/support/pdf-pages.ts";
import { png } from "../../../tests/support/pictures.ts";
import { pieces } from "../../../tests/support/pieces.ts";
import { readStructure } from "./read-structure.ts";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async function read(content: Uint8Array, mediaType: string) {
  const outcome = await readStructure(pieces(content), mediaType);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
const written = async (content: Uint8Array, mediaType = docxType) =>
  ((await read(content, mediaType)).lines ?? []).filter(({ text }) => text !== "").map(({ text }) => text);
const refusal = (key: string) => ({ ok: false, problem: { kind: "invalid", fields: [{ path: "file", key }] } });
const text = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`;
const run = (words: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${text(words)}</w:r>`;
const styled = (style: string, words: string, more = "") =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${run(words)}</w:p>`;
const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;
const by = (id: number) => `w:id="${id}" w:author="Kim Ek" w:date="2024-02-01T09:00:00Z"`;

// A thread is started for each, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

describe("readStructure of Word", () => {
  const styles = wordPart(
    "styles",
    "styles",
    '<w:style w:styleId="R1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Egen"><w:name w:val="Egen"/><w:basedOn w:val="R1"/></w:style><w:style w:styleId="Lista"><w:name w:val="Lista"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  );
  const level = (format: string, words: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/></w:lvl>`;
  const numbering = wordPart(
    "numbering",
    "numbering",
    `<w:abstractNum w:abstractNumId="7">${level("decimal", "%1.")}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level("bullet", "x")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>`,
  );

  it("tells headings by style, counts lists, and keeps bold lines apart", async () => {
    const bullet =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>';
    const body = [
      styled("R1", "Bakgrund"),
      styled("Egen", "Ärvd rubrik"),
      styled("Lista", "Ett"),
      styled("Lista", "Två"),
      `${bullet}${run("Punkt")}</w:p>`,
      `<w:p>${run("Fet rad", "<w:b/>")}</w:p>`,
      `<w:p>${run("Inte fet", '<w:b w:val="0"/>')}</w:p>`,
    ].join("");
    const { lines } = await read(docx(body, { more: [styles, numbering] }), docxType);
    expect(lines?.filter((line) => line.text !== "")).toEqual([
      { text: "Bakgrund", kind: "heading", level: 1, whole: true },
      { text: "Ärvd rubrik", kind: "heading", level: 1, whole: true },
      { text: "1. Ett", kind: "item", whole: true },
      { text: "2. Två", kind: "item", whole: true },
      { text: "• Punkt", kind: "item", whole: true },
      { text: "Fet rad", emphasis: true, whole: true },
      { text: "Inte fet", whole: true },
    ]);
  });

  it("lays table cells side by side, but not cells of running text", async () => {
    const head = row(
      `${paragraph("Handläggare")}${paragraph("Kim Ek")}`,
      `${paragraph("Till")}${paragraph("Kulturnämnden")}`,
    );
    const long =
      "Detta är löpande text som någon har lagt i en tabell för att få den att stå där den ska på sidan, och den är lång.";
    const body = `<w:tbl>${head}</w:tbl><w:tbl>${row(paragraph("Marginal"), paragraph(`${long} ${long}`))}</w:tbl>`;
    expect(await written(docx(body))).toEqual([
      "Handläggare\tTill",
      "Kim Ek\tKulturnämnden",
      "Marginal",
      `${long} ${long}`,
    ]);
  });

  it("reports tracked changes, comments and hidden text, and reads the text as it now stands", async () => {
    const body = `<w:p>${run("Nämnden ")}<w:del ${by(1)}><w:r><w:delText>avstyrker</w:delText></w:r></w:del><w:ins ${by(2)}>${run("till")}${run("styrker")}</w:ins>${run(" förslaget.")}${run(" hemligt", "<w:vanish/>")}</w:p><w:p><w:moveFrom ${by(3)}>${run("Flyttat.")}</w:moveFrom></w:p><w:p><w:moveTo ${by(4)}>${run("Flyttat.")}</w:moveTo></w:p>`;
    const comment = `<w:comment ${by(5)}>${paragraph("Stämmer det?")}</w:comment>`;
    const { lines, reported } = await read(docx(body, { more: [wordPart("comments", "comments", comment)] }), docxType);
    expect(lines?.map((line) => line.text).filter((line) => line !== "")).toEqual([
      "Nämnden tillstyrker förslaget.",
      "Flyttat.",
    ]);
    const hand = { author: "Kim Ek", day: "2024-02-01" };
    expect(reported).toEqual([
      { what: "tracked-deletion", text: "avstyrker", ...hand },
      { what: "tracked-insertion", text: "tillstyrker", ...hand },
      { what: "hidden-text", text: " hemligt" },
      { what: "moved-from", text: "Flyttat.", ...hand },
      { what: "moved-to", text: "Flyttat.", ...hand },
      { what: "comment", text: "Stämmer det?", ...hand },
    ]);
  });

  it("reads text boxes once, headers first and footers last, and no old formatting", async () => {
    const box = (words: string) => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
    const twice = `<mc:AlternateContent><mc:Choice>${box("I rutan")}</mc:Choice><mc:Fallback>${box("I rutan")}</mc:Fallback></mc:AlternateContent>`;
    const changed = '<w:pPrChange><w:pPr><w:pStyle w:val="R1"/></w:pPr></w:pPrChange>';
    const body = `<w:p><w:r>${twice}</w:r>${run("Utanför")}</w:p>${styled("Normal", "Brödtext", changed)}`;
    const more = [
      styles,
      wordPart("header1", "hdr", paragraph("Dnr KS 2024/1")),
      wordPart("header2", "hdr", paragraph("Dnr KS 2024/1")),
      wordPart("footer1", "ftr", paragraph("Org.nr")),
    ];
    const { lines } = await read(docx(body, { more }), docxType);
    expect(lines?.filter((line) => line.text !== "").map((line) => [line.text, line.kind])).toEqual([
      ["Dnr KS 2024/1", "header"],
      ["I rutan", undefined],
      ["Utanför", undefined],
      ["Brödtext", undefined],
      ["Org.nr", "footer"],
    ]);
  });

  it("says that a document without a body is damaged", async () => {
    expect(await readStructure(pieces(docx("").subarray(0, 40)), docxType)).toEqual(refusal("files:damaged"));
  });
});

describe("readStructure of PDF", () => {
  const lines = (x: number, y: number, ...texts: string[]): PlacedText[] =>
    texts.map((words, index) => ({ text: words, x, y: y + index * 14 }));

  it("puts lines, columns and paragraphs together from where things stand", async () => {
    const page = [
      { text: "Brandförsvaret", x: 60, y: 60, size: 11 },
      { text: "Datum", x: 300, y: 60 },
      { text: "Vår beteckning", x: 400, y: 60 },
      { text: "2024-02-12", x: 300, y: 74 },
      { text: "309-0417/2024", x: 400, y: 74 },
      { text: "Sammanfattning", x: 60, y: 120, bold: true },
      ...lines(
        60,
        150,
        "Brandförsvaret tillstyrker förslaget till säkerhetsprogram och ser fram mot",
        "ett gott samarbete.",
        "Sida vid sida.",
      ),
      { text: "KOPIA", x: 500, y: 400, size: 60, turned: true },
    ];
    const { lines: found, pages } = await read(pdfPages([page]), "application/pdf");
    expect(pages).toBe(1);
    const shown = found?.map((line) => line.text.replace(/ {3,}/g, " | ")) ?? [];
    expect(shown).toEqual([
      "",
      "Brandförsvaret | Datum | Vår beteckning",
      " | 2024-02-12 | 309-0417/2024",
      "",
      "Sammanfattning",
      "",
      "Brandförsvaret tillstyrker förslaget till säkerhetsprogram och ser fram mot",
      "ett gott samarbete.",
      "Sida vid sida.",
    ]);
    const [head, values] = [found?.[1]?.text ?? "", found?.[2]?.text ?? ""];
    expect(values.indexOf("309")).toBe(head.indexOf("Vår"));
    expect(found?.[4]?.emphasis).toBe(true);
    expect([found?.[6]?.full, found?.[7]?.full]).toEqual([true, false]);
  });

  it("reads columns of running text one after the other", async () => {
    const left = [
      "Vänster spalt har löpande text",
      "som går över flera rader och",
      "som ska läsas för sig innan",
      "den högra spalten börjar läsas,",
      "eftersom den står först på sidan",
      "och hör ihop med sig själv.",
    ];
    const right = [
      "Höger spalt har också text som löper",
      "och den hör inte ihop med raden till",
      "vänster, fastän den står bredvid den",
      "på samma höjd. Det är så tidningar",
      "ser ut, och ibland även remissvar i",
      "kommuner med egna mallar för text.",
    ];
    const { lines: found } = await read(
      pdfPages([[...lines(60, 100, ...left), ...lines(320, 100, ...right)]]),
      "application/pdf",
    );
    expect(found?.map((line) => line.text.trim()).filter((line) => line !== "")).toEqual([...left, ...right]);
  });

  it("says when there is no text, and tells a locked file from a broken one", async () => {
    expect(await read(pdf([""]), "application/pdf")).toMatchObject({ warnings: ["no-text"], pages: 1 });
    expect(await readStructure(pieces(pdf(["a"], { locked: true })), "application/pdf")).toEqual(
      refusal("files:encrypted"),
    );
    expect(await readStructure(pieces(Buffer.from("%PDF-1.4 nothing")), "application/pdf")).toEqual(
      refusal("files:text-unreadable"),
    );
  });
});

describe("readStructure of the rest", () => {
  it.each([
    ["utf-8", Buffer.from("Räkna\fpå")],
    ["windows-1252", Buffer.from("R\xe4kna\fp\xe5", "latin1")],
    ["utf-16", Buffer.from("\ufeffRäkna\fpå", "utf16le")],
  ])("keeps page breaks of a text in %s", async (_, content) => {
    expect(await read(content, "text/plain")).toMatchObject({ text: "Räkna\fpå", lines: null, warnings: [] });
  });

  it("gives a picture up", async () => {
    expect(await read(png(), "image/png")).toMatchObject({ warnings: ["no-text"] });
  });
});
