import { describe, expect, it } from "vitest";
import { fromMarkdown } from "./from-markdown.ts";
import { emptyRichText, type RichText } from "./rich-text.ts";
import { toBlocks } from "./to-blocks.ts";
import { toText } from "./to-text.ts";
import { viewpointsIn } from "./viewpoints-in.ts";

function written(markdown: string): RichText {
  const outcome = fromMarkdown(markdown, { path: "text", newId: () => "new" });
  if (!outcome.ok) throw new Error("unreadable");
  return outcome.value;
}

describe("toBlocks", () => {
  it("makes blocks of what was written", () => {
    const text = written(
      "### Rubrik\n\nOrd **fet** *kursiv* [länk](https://a.example)\nny rad\n\n> citat\n\n3. tre\n   - inre\n",
    );
    expect(toBlocks(text)).toEqual([
      { kind: "heading", level: 2, text: "Rubrik" },
      {
        kind: "paragraph",
        text: [
          { text: "Ord " },
          { text: "fet", bold: true },
          { text: " " },
          { text: "kursiv", italic: true },
          { text: " " },
          { text: "länk", href: "https://a.example/" },
          { text: "\n" },
          { text: "ny rad" },
        ],
      },
      { kind: "quote", blocks: [{ kind: "paragraph", text: [{ text: "citat" }] }] },
      {
        kind: "list",
        ordered: true,
        start: 3,
        items: [
          [
            { kind: "paragraph", text: [{ text: "tre" }] },
            { kind: "list", ordered: false, items: [[{ kind: "paragraph", text: [{ text: "inre" }] }]] },
          ],
        ],
      },
    ]);
  });

  it("makes the second level of headings the third of the document, and nothing of nothing", () => {
    expect(toBlocks(written("#### Under"))).toEqual([{ kind: "heading", level: 3, text: "Under" }]);
    expect(toBlocks(emptyRichText)).toEqual([]);
  });

  it("carries viewpoints on", () => {
    const [block] = toBlocks(written("Vi ==vill mer=={önskemål a1}."));
    expect(block).toEqual({
      kind: "paragraph",
      text: [{ text: "Vi " }, { text: "vill mer", viewpoint: { id: "a1", kind: "önskemål" } }, { text: "." }],
    });
  });
});

describe("toText", () => {
  it("is the words, a line for each paragraph", () => {
    const text = written("### Rubrik\n\nEtt **två**\ntre\n\n- fyra\n- fem\n\n> sex");
    expect(toText(text)).toBe("Rubrik\nEtt två\ntre\nfyra\nfem\nsex");
    expect(toText(emptyRichText)).toBe("");
  });
});

describe("viewpointsIn", () => {
  it("finds each once, in order, with all its words", () => {
    const text = written("Vi ==vill **mer**=={önskemål b}, ==undrar=={fråga a}.\n\nOch ==mer än så=={önskemål b}.");
    expect(viewpointsIn(text)).toEqual([
      { id: "b", kind: "önskemål", words: "vill mer … mer än så" },
      { id: "a", kind: "fråga", words: "undrar" },
    ]);
    expect(viewpointsIn(emptyRichText)).toEqual([]);
  });
});
