import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { png } from "../../../../tests/support/pictures.ts";
import type { Block } from "../document.ts";
import { samplePaper } from "../sample-paper.ts";
import { BlocksView } from "./blocks-view.tsx";
import { PaperView } from "./paper-view.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;
const texts = (node: ReactNode, selector: string) =>
  [...drawn(node).querySelectorAll(selector)].map((one) => one.textContent);
const view = (...blocks: Block[]) => <BlocksView blocks={blocks} headingLevel={2} />;

describe("PaperView", () => {
  const paper = samplePaper();

  it("has the document's headings in order under its title", () => {
    const headings = [...drawn(<PaperView paper={paper} />).querySelectorAll("h1,h2,h3,h4,h5,h6")];
    expect(headings.map(({ localName, textContent }) => `${localName} ${textContent}`)).toEqual([
      "h1 Remiss av Ekstads säkerhetsprogram 2024–2027",
      "h2 Förvaltningens förslag till beslut",
      "h2 Sammanfattning",
      "h3 Fokusområden",
      "h4 Tidplan",
      "h2 Ärendets beredning",
      "h2 Jämställdhetsanalys",
      "h2 Bilagor",
      "h2 Attesterat av",
    ]);
    expect(texts(<PaperView paper={paper} titleLevel={2} />, "h3")).toContain("Sammanfattning");
    expect(texts(<PaperView paper={paper} titleLevel={5} />, "h6")).toContain("Tidplan");
  });

  it("says who, which and when, in the document's language", () => {
    const page = drawn(<PaperView paper={paper} />);
    expect(page.querySelector("article")?.getAttribute("lang")).toBe("sv");
    for (const words of [
      "Socialförvaltningen",
      "Tjänsteutlåtande · Dnr SOC 2024/88 · 2024-02-20",
      "Maj Provberg",
      "Storgatan 1",
    ]) {
      expect(page.body.textContent).toContain(words);
    }
    expect(texts(<PaperView paper={paper} />, "dt")).toEqual(
      expect.arrayContaining(["Handläggare", "Till", "Sista svarsdag"]),
    );
  });

  it("names tables, columns and rows", () => {
    const page = <PaperView paper={paper} />;
    expect(texts(page, "caption")).toEqual(["Beredningssteg", "Attester"]);
    expect(texts(page, 'th[scope="col"]')).toEqual(["Organ", "Dag", "Utfall", "Sidor", "Namn", "Datum"]);
    expect(texts(page, 'th[scope="row"]')).toEqual([
      "Förvaltningsgruppen",
      "Rådet för funktionshinderfrågor",
      "Alma Provström, direktör",
      "Bo Testlund, avdelningschef",
    ]);
  });

  it("shows viewpoints only where asked", () => {
    expect(texts(<PaperView paper={paper} />, "mark")).toEqual([]);
    const [mark] = drawn(<PaperView paper={paper} showViewpoints />).querySelectorAll("mark");
    expect([mark?.textContent, mark?.getAttribute("data-viewpoint"), mark?.getAttribute("data-kind")]).toEqual([
      "larmkedjan beskrivs tydligare",
      "v1",
      "önskemål",
    ]);
  });

  it("links to the web and to this site, and to nothing that runs", () => {
    const link = (href: string) => view({ kind: "paragraph", text: [{ text: "ord", href }] });
    const hrefs = (href: string) => [...drawn(link(href)).querySelectorAll("a")].map((one) => one.getAttribute("href"));
    expect(hrefs("/diarium")).toEqual(["/diarium"]);
    expect(hrefs("https://ekstad.example")).toEqual(["https://ekstad.example/"]);
    expect(hrefs("javascript:alert(1)")).toEqual([]);
    expect(texts(link("javascript:alert(1)"), "p")).toEqual(["ord"]);
  });
});

describe("BlocksView", () => {
  it("writes lists as people read them: short items without paragraphs, long with", () => {
    const short: Block = { kind: "list", ordered: true, start: 3, items: [[{ kind: "paragraph", text: "a" }]] };
    const long: Block = {
      kind: "list",
      ordered: false,
      items: [
        [
          { kind: "paragraph", text: "a" },
          { kind: "paragraph", text: "b\nc" },
        ],
        [],
      ],
    };
    expect(renderToStaticMarkup(view(short))).toBe('<ol start="3"><li>a</li></ol>');
    expect(renderToStaticMarkup(view(long))).toBe("<ul><li><p>a</p><p>b<br/>c</p></li><li></li></ul>");
  });

  it("has pictures with what they say", () => {
    const picture = { mediaType: "image/png" as const, bytes: png(), width: 20, height: 10 };
    const image = drawn(view({ kind: "figure", picture, alternative: "Stapel", caption: "Utfall" })).querySelector(
      "figure > img",
    );
    expect(image?.getAttribute("alt")).toBe("Stapel");
    expect(image?.getAttribute("src")).toMatch(/^data:image\/png;base64,iVBOR/);
  });

  it("takes any text as text", () => {
    const text = "<script>x</script> & \u0000\u202e";
    expect(renderToStaticMarkup(view({ kind: "paragraph", text }))).toBe(
      "<p>&lt;script&gt;x&lt;/script&gt; &amp; </p>",
    );
  });

  it("draws nothing for a page break and a table without rows", () => {
    const table: Block = { kind: "table", caption: "Tom", columns: [{ header: "A" }], rows: [] };
    expect(renderToStaticMarkup(view({ kind: "page-break" }, table))).toBe("");
  });
});
