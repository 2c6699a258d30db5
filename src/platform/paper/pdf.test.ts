import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { png } from "../../../tests/support/pictures.ts";
import type { Block, PaperDocument } from "./document.ts";
import { toPdf } from "./pdf.ts";
import { samplePaper } from "./sample-paper.ts";

// Setting pages is work for the processor, and a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const createdAt = Temporal.Instant.from("2024-02-20T08:00:00Z");
const folder = mkdtempSync(path.join(tmpdir(), "varn-paper-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Tag = { role: string; text: string; alt?: string; children: Tag[] };
type Node = { role?: string; id?: string; alt?: string; children?: Node[] };

const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

/** The tags of every page as a reading program meets them, each with its words. */
async function tagsOf(bytes: Uint8Array): Promise<Tag[]> {
  const pdf = await open(bytes);
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const words = new Map<string, string>();
      let current = "";
      for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
        if ("id" in item) current = item.id ?? "";
        if ("str" in item && current !== "") words.set(current, (words.get(current) ?? "") + item.str);
      }
      const tag = ({ role = "", id = "", alt, children = [] }: Node): Tag => {
        const inner = children.map(tag);
        const text = (words.get(id) ?? "") + inner.map((one) => one.text).join("");
        return { role, text: text.trim(), alt, children: inner };
      };
      const tree: Node = (await page.getStructTree()) ?? {};
      return (tree.children ?? []).map(tag);
    }),
  );
  return pages.flat();
}

const all = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...all(tag.children)]);
const having = (tags: readonly Tag[], role: string) => all(tags).filter((tag) => tag.role === role);

function asked(program: string, args: (file: string) => string[], bytes: Uint8Array): string {
  const file = path.join(folder, `${createHash("sha256").update(bytes).digest("hex")}.pdf`);
  writeFileSync(file, bytes);
  return execFileSync(program, args(file), { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}
const textOf = (bytes: Uint8Array) => asked("pdftotext", (file) => ["-layout", file, "-"], bytes);

const made = (blocks: readonly Block[], rest: Partial<PaperDocument> = {}) =>
  toPdf(
    { language: "sv", title: "Prov", header: { sender: ["Nämnden"] }, ...rest, blocks },
    { standard: "ua-1", createdAt },
  );

describe.each(["ua-1", "a-2a"] as const)("a PDF after %s", (standard) => {
  let bytes: Uint8Array;
  let tags: Tag[];
  beforeAll(async () => {
    bytes = await toPdf(samplePaper(), { standard, createdAt });
    tags = await tagsOf(bytes);
  });

  it("says what it is, in which language, and shows its title", async () => {
    const pdf = await open(bytes);
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: samplePaper().title, Language: "sv-SE", Author: "Socialförvaltningen" });
    expect(info).toMatchObject({ CreationDate: "D:20240220080000Z", Keywords: "Dnr SOC 2024/88" });
    expect(new Map(Object.entries({ Marked: true, UserProperties: false, Suspects: false }))).toEqual(
      await pdf.getMarkInfo(),
    );
    expect((await pdf.getViewerPreferences())?.get("DisplayDocTitle")).toBe(true);
    expect(metadata.get("pdfuaid:part")).toBe("1");
    expect([metadata.get("pdfaid:part"), metadata.get("pdfaid:conformance")]).toEqual(
      standard === "a-2a" ? ["2", "A"] : [null, null],
    );
  });

  it("has its headings in order, none left out", () => {
    const headings = all(tags).filter(({ role }) => /^H\d$/.test(role));
    expect(headings.map(({ role, text }) => `${role} ${text}`)).toEqual([
      expect.stringMatching(/^H1 Remiss av Ekstads säkerhetsprogram ?2024–2027$/),
      "H2 Förvaltningens förslag till beslut",
      "H2 Sammanfattning",
      "H3 Fokusområden",
      "H4 Tidplan",
      "H2 Ärendets beredning",
      "H2 Jämställdhetsanalys",
      "H2 Bilagor",
      "H2 Attesterat av",
    ]);
  });

  it("has tables whose column heads are heads", () => {
    const [table, attests] = having(tags, "Table");
    expect(having(table ? [table] : [], "TH").map(({ text }) => text)).toEqual(["Organ", "Dag", "Utfall", "Sidor"]);
    expect(having(table ? [table] : [], "TD")).toHaveLength(8);
    expect(having(table ? [table] : [], "Caption").map(({ text }) => text)).toEqual(["Beredningssteg"]);
    expect(having(attests ? [attests] : [], "TH").map(({ text }) => text)).toEqual(["Namn", "Datum"]);
    const scopes = asked("pdfinfo", (file) => ["-struct-text", file], bytes).match(/\/Scope \/Column/g);
    expect(scopes).toHaveLength(6);
  });

  it("has lists in lists, quotations, links and facts as what they are", () => {
    const lists = having(tags, "L");
    expect(having(lists, "L").length).toBeGreaterThan(lists.length);
    expect(having(tags, "BlockQuote").map(({ text }) => text)).toEqual([
      "Nämnden ska kunna hantera händelser genom hela hotskalan.",
    ]);
    expect(having(tags, "Link").map(({ text }) => text)).toEqual(["kommunens webbplats"]);
    expect(having(tags, "Lbl").map(({ text }) => text)).toContain("Sista svarsdag");
  });

  it("reads the sender, the number and the day aloud, before the title, and no page number", () => {
    const [document] = tags;
    const words = document?.text ?? "";
    const order = [
      "Socialförvaltningen",
      "Dnr SOC 2024/88",
      "2024-02-20",
      "Maj Provberg",
      "Till",
      "Storgatan 1",
      "Remiss av",
    ];
    const places = order.map((word) => words.indexOf(word));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(words).not.toContain("1 (2)");
  });

  it("prints page numbers, and from the second page who, which and when", () => {
    const [first = "", second = ""] = textOf(bytes).split("\f");
    expect(first.trimStart().split("\n")[0]).toMatch(/^1 \(2\)$/);
    expect(second.trimStart().split("\n")[0]).toMatch(
      /^Socialförvaltningen +Tjänsteutlåtande +Dnr SOC 2024\/88 +2024-02-20 +2 \(2\)$/,
    );
  });

  it("hides what is only marked as a viewpoint, and leads to no page of this site", () => {
    expect(textOf(bytes)).not.toContain("önskemål");
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("/diarium");
  });

  it("is the same bytes for the same document and time, and others for another", async () => {
    expect(await toPdf(samplePaper(), { standard, createdAt })).toEqual(bytes);
    const later = await toPdf(samplePaper(), { standard, createdAt: createdAt.add({ seconds: 1 }) });
    expect(later).not.toEqual(bytes);
  });
});

describe("what a person can write", () => {
  const hostile = [
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.0"',
    "*a* _b_ $x$ @ref <label> `raw` // c /* d */ -- --- ~ \\ #1 = + /",
    '"]}) #panic() \\u{41} \\n {{x}}',
  ];

  it.each(hostile)("is never taken for markup: %s", async (text) => {
    const bytes = await made(
      [
        { kind: "paragraph", text },
        { kind: "heading", level: 1, text },
        { kind: "table", caption: text, columns: [{ header: text }], rows: [[text]] },
      ],
      { title: text, header: { sender: [text], number: text }, footer: [text] },
    );
    const words = all(await tagsOf(bytes)).map((tag) => tag.text.replaceAll(/\s/g, ""));
    const wanted = text.replaceAll(/\s/g, "");
    expect(words.filter((word) => word === wanted).length).toBeGreaterThanOrEqual(5);
    expect((await (await open(bytes)).getMetadata()).info).toMatchObject({ Title: text });
  });

  it("comes out even where the font has no sign for it", async () => {
    const text = "Привет Ελλάς Nguyễn \u0000\u0001\ud800 \ue000 漢字 😀 m\u0306 a\u202eb \u2028 ½ ✓";
    for (const standard of ["ua-1", "a-2a"] as const) {
      const paper = { ...samplePaper(), title: text, blocks: [{ kind: "paragraph" as const, text }] };
      const words = textOf(await toPdf(paper, { standard, createdAt }));
      for (const part of ["Привет Ελλάς Nguyễn", "[U+E000]", "[U+6F22][U+5B57]", "[U+1F600]", "ab"]) {
        expect(words).toContain(part);
      }
    }
  });

  it("may be long: a word wider than the page, a row longer than a page, lists ten deep", async () => {
    const deep = (depth: number): Block => ({
      kind: "list",
      ordered: depth % 2 === 0,
      items: [[{ kind: "paragraph", text: `djup ${depth}` }, ...(depth > 0 ? [deep(depth - 1)] : [])]],
    });
    const bytes = await made([
      { kind: "paragraph", text: "lång".repeat(200) },
      {
        kind: "table",
        caption: "Lång",
        columns: [{ header: "A" }, { header: "B", share: 1 }],
        rows: [["x", "ord ".repeat(4000)]],
      },
      deep(10),
    ]);
    const words = textOf(bytes);
    expect(words.match(/ord/g)).toHaveLength(4000);
    expect(words).toContain("djup 0");
  });
});

describe("parts of a document", () => {
  it("says a table's heads again on the next page, and keeps a row whole", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Rad ${index}`, "Två ord\nTvå ord"]);
    const columns = [{ header: "Nummer" }, { header: "Innehåll", share: 1 }];
    const pages = textOf(await made([{ kind: "table", caption: "Rader", columns, rows }]))
      .split("\f")
      .slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(/Nummer +Innehåll/);
    for (const page of pages) expect(page.match(/Rad \d/g)?.length).toBe((page.match(/Två ord/g)?.length ?? 0) / 2);
  });

  it("keeps words that announce something with what they announce", async () => {
    for (let lines = 24; lines < 36; lines += 1) {
      const before = Array.from({ length: lines }, () => ({ kind: "paragraph" as const, text: "rad" }));
      const attests = samplePaper().blocks.slice(-3);
      const pages = textOf(await made([...before, ...attests])).split("\f");
      const page = pages.find((words) => words.includes("Attesterat av"));
      expect(page).toMatch(/Attesterat av[\s\S]*följande personer:[\s\S]*Namn[\s\S]*Bo Testlund/);
    }
  });

  it("leaves out a caption that is hidden", async () => {
    const table: Block = {
      kind: "table",
      caption: "Dold",
      captionHidden: true,
      columns: [{ header: "A" }],
      rows: [["b"]],
    };
    expect(textOf(await made([table]))).not.toContain("Dold");
  });

  it("draws a picture with what it says", async () => {
    const bytes = new Uint8Array(png());
    const picture = { mediaType: "image/png" as const, bytes, width: 4000, height: 1000 };
    const tags = await tagsOf(
      await made([{ kind: "figure", picture, alternative: "Stapel över tre år", caption: "Utfall" }]),
    );
    expect(having(tags, "Figure").map(({ alt }) => alt)).toEqual(["Stapel över tre år"]);
  });

  it("hyphenates long Swedish words in Swedish, where there is little room", async () => {
    const columns = [
      { header: "Handling", share: 1 },
      { header: "Anmärkning", share: 2 },
    ];
    const rows = [["Remiss av förslag till säkerhetsprogram", ""]];
    const words = textOf(await made([{ kind: "table", caption: "Handlingar", columns, rows }]));
    expect(words).toMatch(/säker\u00ad\s+hetsprogram/);
  });

  it("uses the whole page for a sheet of tables", async () => {
    const text = "ord ".repeat(60);
    const [column, page] = await Promise.all([
      made([{ kind: "paragraph", text }]),
      made([{ kind: "paragraph", text }], { width: "page" }),
    ]);
    const longest = (bytes: Uint8Array) =>
      Math.max(
        ...textOf(bytes)
          .split("\n")
          .map((line) => line.trim().length),
      );
    expect(longest(page)).toBeGreaterThan(longest(column) * 1.15);
  });

  it("breaks the page where asked, and only there", async () => {
    const break_: Block = { kind: "page-break" };
    const bytes = await made([{ kind: "paragraph", text: "ett" }, break_, { kind: "paragraph", text: "två" }], {
      language: "en",
    });
    expect(textOf(bytes).split("\f")).toHaveLength(3);
    expect((await (await open(bytes)).getMetadata()).info).toMatchObject({ Language: "en-GB" });
  });
});
