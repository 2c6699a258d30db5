import { describe, expect, it, vi } from "vitest";
import { docx, docxParts, odt, paragraph, wordPart, xlsx } from "../../../tests/support/office.ts";
import { pdf } from "../../../tests/support/pdf.ts";
import { png } from "../../../tests/support/pictures.ts";
import { pieces } from "../../../tests/support/pieces.ts";
import { zip } from "../../../tests/support/zip.ts";
import { extractText } from "./extract-text.ts";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const odtType = "application/vnd.oasis.opendocument.text";

async function read(content: Uint8Array, mediaType: string) {
  const outcome = await extractText(pieces(content), mediaType);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
const refusal = (key: string) => ({ ok: false, problem: { kind: "invalid", fields: [{ path: "file", key }] } });
const run = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`;
const text = (words: string) => `<w:t>${words}</w:t>`;

// A thread is started for each, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

describe("extractText from text", () => {
  it.each([
    ["text/plain", Buffer.from("Rad ett\r\nRäkna på två\u001a")],
    ["text/csv", Buffer.from("Rad ett\nR\xe4kna p\xe5 tv\xe5", "latin1")],
    ["text/markdown", Buffer.from("\ufeffRad ett\rRäkna på två", "utf16le")],
  ])("decodes %s", async (mediaType, content) => {
    expect(await read(content, mediaType)).toEqual({ text: "Rad ett\nRäkna på två", warnings: [] });
  });

  it("takes bytes in one piece as well as a stream", async () => {
    expect(await extractText(Buffer.from("Hej"), "text/plain")).toEqual({
      ok: true,
      value: { text: "Hej", warnings: [] },
    });
  });

  it("stops at two million characters and says so", async () => {
    const { text: found, warnings } = await read(Buffer.from("å".repeat(2_000_001)), "text/plain");
    expect(found.length).toBe(2_000_000);
    expect(warnings).toEqual(["truncated"]);
    expect((await read(Buffer.from("å".repeat(2_000_000)), "text/plain")).warnings).toEqual([]);
  });

  it("says that a picture has no text", async () => {
    expect(await read(png(), "image/png")).toEqual({ text: "", warnings: ["no-text"] });
  });
});

describe("extractText from documents", () => {
  it("reads headers, body, tables, notes and footers of a Word document", async () => {
    const row = ["Nämnd", "Mål &amp; &lt;utfall&gt;"].map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("");
    const note = '<w:footnoteReference w:id="2"/>';
    const body = `${run(`${text("Första")}<w:br/>${text("raden")}`)}<w:tbl><w:tr>${row}</w:tr></w:tbl>${run(text("Se") + note)}`;
    const more = [
      wordPart("header1", "hdr", `${run(text("Dnr KS 2024/17"))}${run("<w:instrText>PAGE</w:instrText>")}`),
      wordPart("header2", "hdr", run(text("Dnr KS 2024/17"))),
      wordPart("footer1", "ftr", run(text("Sidfot"))),
      wordPart("footnotes", "footnotes", `<w:footnote w:id="2">${paragraph("Fotnotens text")}</w:footnote>`),
    ];
    const found = await read(docx(body, { more }), docxType);
    expect(found.text.split(/\s*\n\s*/)).toEqual([
      "Dnr KS 2024/17",
      "Första",
      "raden",
      "Nämnd\tMål & <utfall>",
      "Se[1]",
      "Fotnotens text",
      "Sidfot",
    ]);
    expect(found.warnings).toEqual([]);
  });

  it("reads tracked changes as accepted, leaves comments out, and says both", async () => {
    const insertion = `<w:ins w:id="1" w:author="x"><w:r>${text("nytt")}</w:r></w:ins>`;
    const deletion = '<w:del w:id="2" w:author="x"><w:r><w:delText>gammalt</w:delText></w:r></w:del>';
    const comments = wordPart("comments", "comments", `<w:comment w:id="0">${paragraph("hemligt")}</w:comment>`);
    const found = await read(docx(`<w:p>${insertion}${deletion}</w:p>`, { more: [comments] }), docxType);
    expect(found).toEqual({ text: "nytt", warnings: ["tracked-changes", "comments"] });
  });

  it("reads an OpenDocument text without what was deleted or commented in it", async () => {
    const deleted = "<text:tracked-changes><text:p>gammalt</text:p></text:tracked-changes>";
    const body = `${deleted}<text:h>Mål</text:h><text:p>Ett<text:tab/>två<office:annotation><text:p>not</text:p></office:annotation></text:p>`;
    expect(await read(odt(body), odtType)).toEqual({ text: "Mål\nEtt\ttvå", warnings: ["tracked-changes"] });
  });

  it("tells an OpenDocument text with a password", async () => {
    const manifest = { name: "META-INF/manifest.xml", content: "<manifest:encryption-data/>" };
    expect(await extractText(zip([{ name: "mimetype", content: odtType }, manifest]), odtType)).toEqual(
      refusal("files:encrypted"),
    );
  });

  it("reads the words of a workbook", async () => {
    expect((await read(xlsx("Mål &amp; år", ["Nämnd", "Utfall"]), xlsxType)).text).toBe("Mål & år\nNämnd\nUtfall");
  });
});

describe("extractText from PDF", () => {
  it("reads every page", async () => {
    const found = await read(pdf(["Säkerhetsprogram", "Åtgärder (två)"]), "application/pdf");
    expect(found).toEqual({ text: "Säkerhetsprogram\n\nÅtgärder (två)", pages: 2, warnings: [] });
  });

  it("says when there is no text, as in a scanned paper", async () => {
    expect(await read(pdf([""]), "application/pdf")).toEqual({ text: "", pages: 1, warnings: ["no-text"] });
  });

  it("tells one with a password from one that is broken", async () => {
    expect(await extractText(pdf(["a"], { locked: true }), "application/pdf")).toEqual(refusal("files:encrypted"));
    expect(await extractText(Buffer.from("%PDF-1.4 nothing"), "application/pdf")).toEqual(
      refusal("files:text-unreadable"),
    );
  });
});

describe("extractText from hostile files", () => {
  const bomb = (declaredSize?: number) =>
    zip([...docxParts(paragraph("a")), { name: "word/a.xml", content: "0".repeat(3_000_000), declaredSize }]);

  it.each([
    ["says how large it becomes", bomb()],
    ["lies about how large it becomes", bomb(4000)],
  ])("refuses a bomb that %s", async (_, content) => {
    expect(await extractText(content, docxType)).toEqual(refusal("files:zip-bomb"));
  });

  it("gives up a document that takes too much memory, and lives on", async () => {
    const heavy = docx(Array.from({ length: 60_000 }, (_, index) => paragraph(String(index * 7919))).join(""));
    const limits = { milliseconds: 30_000, memoryMegabytes: 32 };
    expect(await extractText(heavy, docxType, limits)).toEqual(refusal("files:text-unreadable"));
  });

  it("gives up a document that takes too long", async () => {
    const limits = { milliseconds: 1, memoryMegabytes: 64 };
    expect(await extractText(docx(paragraph("a")), docxType, limits)).toEqual(refusal("files:text-unreadable"));
  });

  it("gives up a document that declares entities of its own instead of writing them out", async () => {
    const entities = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "yyyyyyyy">]>';
    const [types, relations, document] = docxParts(paragraph("före &x;&y; efter"));
    if (!types || !relations || !document) throw new Error("A document has three parts.");
    const hostile = zip([types, relations, { ...document, content: `${entities}${document.content}` }]);
    expect(await extractText(hostile, docxType)).toEqual(refusal("files:text-unreadable"));
  });
});
