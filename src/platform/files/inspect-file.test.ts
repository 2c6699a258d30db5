import { describe, expect, it } from "vitest";
import { docx, docxParts, odt, paragraph, wordPart, xlsx } from "../../../tests/support/office.ts";
import { pdf } from "../../../tests/support/pdf.ts";
import { jpeg, png } from "../../../tests/support/pictures.ts";
import { pieces } from "../../../tests/support/pieces.ts";
import { type ZipPart, zip } from "../../../tests/support/zip.ts";
import { inspectFile } from "./inspect-file.ts";

const inspect = (content: Buffer | string, name: string) => inspectFile(pieces(content), name);
async function keyOf(content: Buffer | string, name: string): Promise<string> {
  const outcome = await inspect(content, name);
  if (outcome.ok) return `accepted as ${outcome.value.extension}`;
  return outcome.problem.kind === "invalid" ? (outcome.problem.fields[0]?.key ?? "") : outcome.problem.kind;
}
const part = (name: string, content = "x"): ZipPart => ({ name, content });
const withPart = (name: string, content?: string) => docx(paragraph("a"), { more: [part(name, content)] });
const archive = zip([part("evil.js", "alert(1)")]);
const openDocument: ZipPart = { ...part("mimetype", "application/vnd.oasis.opendocument.text"), stored: true };
const spreadsheet = { main: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" };
const disguisedProject = part(
  "[Content_Types].xml",
  '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
);
const archive64 = Buffer.concat([
  archive.subarray(0, -22),
  Buffer.from(`PK\x06\x07${"\0".repeat(16)}PK\x05\x06\0\0\0\0${"\xff".repeat(12)}\0\0`, "latin1"),
]);
/** Text that no packing makes smaller than a head, so that the list of contents is not in it. */
const long = Array.from({ length: 4000 }, (_, index) => (index * 7919).toString(36)).join(" ");

describe("inspectFile", () => {
  it.each([
    ["plan.pdf", pdf(["Plan", "Mål"]), "pdf"],
    ["svar.docx", docx(paragraph(long)), "docx"],
    ["svar", docx(paragraph("Svar")), "docx"],
    ["mål.xlsx", xlsx("Mål", [long]), "xlsx"],
    ["svar.odt", odt(`<text:p>${long}</text:p>`), "odt"],
    ["bild.png", png(), "png"],
    ["bild.jpg", jpeg(), "jpg"],
    ["text.txt", long, "txt"],
    ["text.txt", Buffer.from(`\ufeff${long}`, "utf16le"), "txt"],
  ])("accepts %s whole", async (name, content, extension) => {
    expect(await keyOf(content, name)).toBe(`accepted as ${extension}`);
  });

  it("finds out which document it is from the list of contents when the head does not tell", async () => {
    const parts = [part("notes/long.txt", long), ...docxParts(paragraph("a"))];
    expect(await keyOf(zip(parts), "a.docx")).toBe("accepted as docx");
    expect(await inspect(zip(parts), "a.xlsx")).toMatchObject({
      problem: { fields: [{ key: "files:name-lies", values: { name: "a.xlsx", found: "DOCX" } }] },
    });
  });

  it.each([
    ["a ZIP after a PDF", "a.pdf", Buffer.concat([pdf(["a"]), archive])],
    ["a ZIP after a JPEG", "a.jpg", Buffer.concat([jpeg(), archive])],
    ["a ZIP after a PNG", "a.png", Buffer.concat([png(), archive])],
    ["a ZIP and more after a PDF", "a.pdf", Buffer.concat([pdf(["a"]), archive, Buffer.from("\nstartxref\n%%EOF\n")])],
    ["a ZIP after text", "a.txt", Buffer.concat([Buffer.from(`${long}\n`), archive])],
    ["other bytes far into text", "a.txt", Buffer.concat([Buffer.from(long), Buffer.from([0, 1, 2])])],
    ["bytes after a document", "a.docx", Buffer.concat([docx(paragraph("a")), Buffer.from("more")])],
    ["a document behind another", "a.docx", Buffer.concat([docx(paragraph("a")), docx(paragraph("b"))])],
    ["a program in a document", "a.docx", withPart("payload/Main.class")],
    ["a Java archive", "a.docx", withPart("META-INF/MANIFEST.MF")],
    ["a list that is longer than it says", "a.docx", zip(docxParts(paragraph("a")), { declaredCount: 2 })],
    ["bytes before the first entry", "a.docx", zip([{ ...part("a"), unlisted: true }, ...docxParts(paragraph("a"))])],
    ["a ZIP with 64-bit figures after a PDF", "a.pdf", Buffer.concat([pdf(["a"]), archive64])],
    ["one name twice", "a.docx", withPart("Word/Document.xml")],
  ])("sees %s", async (_, name, content) => {
    expect(await keyOf(content, name)).toBe("files:polyglot");
  });

  it.each([
    ["word/vbaProject.bin", "a.docx", withPart("word/vbaProject.bin")],
    ["another folder and case", "a.docx", withPart("custom/VBAPROJECT.BIN")],
    ["ActiveX", "a.docx", withPart("word/activeX/activeX1.xml")],
    ["macro sheets", "a.xlsx", zip([...docxParts("", spreadsheet), part("xl/macrosheets/sheet1.xml")])],
    ["StarBasic", "a.odt", zip([openDocument, part("Basic/Standard/Module1.xml")])],
    ["a project under a harmless name", "a.docx", zip([disguisedProject, ...docxParts(paragraph("a")).slice(1)])],
  ])("refuses macros: %s", async (_, name, content) => {
    expect(await keyOf(content, name)).toBe("files:macros");
  });

  it.each([
    ["a document cut off", "files:damaged", docx(paragraph(long)).subarray(0, 5000)],
    ["a locked entry", "files:encrypted", zip([{ ...part("a"), encrypted: true }, ...docxParts("")])],
    ["a bomb", "files:zip-bomb", withPart("word/media/a.bin", "0".repeat(3_000_000))],
    ["any other archive", "files:type-refused", zip([part("a.txt", long)])],
    ["a template", "files:type-refused", docx("", { main: "application/vnd.x.template.main+xml" })],
    ["a path out of the archive", "files:damaged", withPart("../../etc/cron.d/x")],
  ])("refuses %s as %s", async (_, key, content) => {
    expect(await keyOf(content, "a.docx")).toBe(key);
  });

  it("takes no chance meeting with the signature of a ZIP for one", async () => {
    const chance = Buffer.from(`PK\x05\x06${"\x01".repeat(8)}\x30\0\0\0${"\x01".repeat(6)}`, "latin1");
    expect(await keyOf(Buffer.concat([jpeg(), Buffer.alloc(100), chance]), "a.jpg")).toBe("accepted as jpg");
  });

  it("lets documents carry footnotes, pictures and embedded sheets", async () => {
    const more = [
      wordPart("footnotes", "footnotes", ""),
      part("word/media/image1.png"),
      part("word/embeddings/a.xlsx"),
    ];
    expect(await keyOf(docx(paragraph("a"), { more }), "a.docx")).toBe("accepted as docx");
  });
});
