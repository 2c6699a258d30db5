import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import { afterAll, describe, expect, it, vi } from "vitest";
import { png } from "../../../tests/support/pictures.ts";
import { readZipParts } from "../files/zip-parts.ts";
import type { Block, PaperDocument } from "./document.ts";
import { toDocx } from "./docx.ts";
import { samplePaper } from "./sample-paper.ts";

// Setting pages is work for the processor, and a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const createdAt = Temporal.Instant.from("2024-02-20T08:00:00Z");
const folder = mkdtempSync(path.join(tmpdir(), "varn-docx-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The parts of the file, read by the same strict reader that takes in other people's. */
async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const place = path.join(folder, "paper.docx");
  writeFileSync(place, bytes);
  const file = await open(place);
  const parts = await readZipParts(file.fd, bytes.length, /./);
  await file.close();
  if (!parts.ok) throw new Error(JSON.stringify(parts.problem));
  return parts.value;
}

async function pageOf(bytes: Uint8Array) {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return { body: parseHTML(`<html><body>${value}</body></html>`).document.body, messages };
}

const texts = (body: Element, selector: string) => [...body.querySelectorAll(selector)].map((one) => one.textContent);

const made = (blocks: readonly Block[], rest: Partial<PaperDocument> = {}) =>
  toDocx({ language: "sv", title: "Prov", header: { sender: ["Nämnden"] }, ...rest, blocks }, { createdAt });

describe("toDocx", () => {
  it("has headings, lists and links as a reader of Word files finds them", async () => {
    const { body } = await pageOf(await toDocx(samplePaper(), { createdAt }));
    const inOrder = [
      "Förvaltningens förslag till beslut",
      "Sammanfattning",
      "Ärendets beredning",
      "Jämställdhetsanalys",
    ];
    expect(texts(body, "h1")).toEqual([...inOrder, "Bilagor", "Attesterat av"]);
    expect(texts(body, "h2")).toEqual(["Fokusområden"]);
    expect(texts(body, "h3")).toEqual(["Tidplan"]);
    expect(texts(body, "ul ul > li")).toEqual(["krisberedskap", "civilt försvar"]);
    expect(texts(body, "ol > li")[0]).toBe("Nämnden godkänner förvaltningens tjänsteutlåtande som svar på remissen.");
    expect([...body.querySelectorAll("a[href]")].map((link) => link.getAttribute("href"))).toEqual([
      "https://ekstad.example/program?a=1&b=2",
    ]);
    expect(texts(body, "strong")).toContain("larmkedjan beskrivs tydligare");
  });

  it("has real styles, numbering that begins anew, and heads that are said again", async () => {
    const parts = await partsOf(await toDocx(samplePaper(), { createdAt }));
    const text = parts.get("word/document.xml") ?? "";
    for (const style of [
      "Title",
      "Subtitle",
      "Heading1",
      "Heading2",
      "Heading3",
      "ListParagraph",
      "Quote",
      "Note",
      "Caption",
    ]) {
      expect(text).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(parts.get("word/styles.xml")).toContain(`w:styleId="${style}"`);
    }
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(new Set(text.match(/<w:numId w:val="\d+"\/>/g)).size).toBe(4);
    const widths = text
      .match(/<w:tblGrid>.*?<\/w:tblGrid>/g)
      ?.map((grid) => [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)));
    for (const row of widths ?? []) expect(Math.abs(row.reduce((sum, width) => sum + width, 0) - 7710)).toBeLessThan(5);
  });

  it("says its language, title, number and time, and numbers its pages by field", async () => {
    const parts = await partsOf(await toDocx(samplePaper(), { createdAt }));
    const core = parts.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:title>Remiss av Ekstads säkerhetsprogram 2024–2027</dc:title>");
    expect(core).toContain("<dc:language>sv-SE</dc:language>");
    expect(core).toContain("<cp:keywords>Dnr SOC 2024/88</cp:keywords>");
    expect(core.match(/2024-02-20T08:00:00Z/g)).toHaveLength(2);
    expect(parts.get("word/styles.xml")).toContain('<w:lang w:val="sv-SE"/>');
    expect(parts.get("word/settings.xml")).toContain("<w:autoHyphenation/>");
    const headers = [...parts].filter(([name]) => /^word\/header\d/.test(name)).map(([, xml]) => xml);
    for (const header of headers) expect(header).toMatch(/PAGE<.* \(<.*NUMPAGES</s);
    expect(headers.filter((header) => header.includes("Dnr SOC 2024/88"))).toHaveLength(1);
    expect((await partsOf(await made([], { language: "en" }))).get("word/styles.xml")).toContain(
      '<w:lang w:val="en-GB"/>',
    );
  });

  it("is the same bytes for the same document and time, whatever the clock says", async () => {
    const first = await toDocx(samplePaper(), { createdAt });
    vi.useFakeTimers({ now: 2_000_000_000_000, toFake: ["Date"] });
    const second = await toDocx(samplePaper(), { createdAt });
    vi.useRealTimers();
    expect(Buffer.from(second).equals(first)).toBe(true);
    expect(await toDocx(samplePaper(), { createdAt: createdAt.add({ seconds: 1 }) })).not.toEqual(first);
  });

  it("takes any text as text, and leaves out what a file may not hold", async () => {
    const text = '</w:t><w:p>& "x" <!-- \u0000\u0001\ud800 ]]> {{y}} \u202e😀';
    const bytes = await made(
      [
        { kind: "paragraph", text },
        { kind: "table", caption: text, columns: [{ header: text }], rows: [[text]] },
      ],
      {
        title: text,
        subtitle: text,
        header: { sender: [text], number: text },
        footer: [text],
      },
    );
    const read = '</w:t><w:p>& "x" <!--  ]]> {{y}} 😀';
    const { body } = await pageOf(bytes);
    expect(texts(body, "p").filter((words) => words === read).length).toBeGreaterThanOrEqual(4);
    const parts = await partsOf(bytes);
    for (const [name, xml] of parts) expect(/(?!\s)[\p{Cc}\p{Cs}\u202e]/u.test(xml), name).toBe(false);
  });

  it("counts from where a list begins, and hangs what follows in an item under it", async () => {
    const item: Block[] = [
      { kind: "paragraph", text: "punkt" },
      { kind: "paragraph", text: "mer\nännu mer" },
    ];
    const parts = await partsOf(
      await made([{ kind: "list", ordered: true, start: 7, items: [item, [{ kind: "quote", blocks: item }]] }]),
    );
    expect(parts.get("word/numbering.xml")).toContain('<w:start w:val="7"/>');
    expect(parts.get("word/document.xml")).toMatch(/<w:ind w:left="397"\/>.*mer.*<w:br\/>.*ännu mer/s);
  });

  it("has pictures with what they say, no wider than the text", async () => {
    const picture = { mediaType: "image/png" as const, bytes: png(), width: 4000, height: 1000 };
    const figure: Block = { kind: "figure", picture, alternative: "Stapel <1>", caption: "Utfall" };
    const bytes = await made([figure, figure]);
    const text = (await partsOf(bytes)).get("word/document.xml") ?? "";
    expect(text.match(/descr="Stapel &lt;1&gt;"/g)).toHaveLength(2);
    expect(Number(/<wp:extent cx="(\d+)"/.exec(text)?.[1])).toBeLessThanOrEqual(136 * 36_000);
    expect(Buffer.from(await made([figure, figure])).equals(bytes)).toBe(true);
  });
});
