import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMarkdown } from "./from-markdown.ts";
import { emptyRichText, type RichText } from "./rich-text.ts";
import { proseSchema } from "./schema.ts";
import { toMarkdown } from "./to-markdown.ts";
import { toText } from "./to-text.ts";

const read = (markdown: string): RichText => {
  const outcome = fromMarkdown(markdown, { path: "text", newId: () => "new" });
  return outcome.ok ? outcome.value : { type: "doc", content: [outcome.problem] };
};

const hostile = fc.constantFrom(
  ..."* ** _ a_b = == ==a== # ### - + 1. 2024) 12.5 > < <b> &amp; & [x] [x](y) ](y) \\ \\* ` ~~ | ! !! {a} =={b} --- *** <http://a.se>".split(
    " ",
  ),
);
const word = fc.oneof(fc.constantFrom("kommunens", "säkerhet", "2024-02-20", "e-post", "ÅÄÖ", "§"), hostile);
const plain = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const href = fc.constantFrom("https://ekstad.example/a_(b)?c=1&copy;=2", "mailto:a@b.example", "/arenden/1?x=(2)");
const mark = fc.constantFrom({ type: "strong" }, { type: "em" });
const marks = fc.oneof(
  fc.subarray([{ type: "strong" }, { type: "em" }]),
  href.map((address) => [{ type: "link", attrs: { href: address } }]),
  fc
    .tuple(fc.constantFrom("önskemål", "wish"), fc.stringMatching(/^[a-z0-9-]{1,8}$/), fc.option(mark))
    .map(([kind, id, extra]) => [{ type: "viewpoint", attrs: { id, kind } }, ...(extra ? [extra] : [])]),
);
const stop = { type: "text", text: " och " };
const marked = fc
  .tuple(fc.constantFrom("a", "Ö1"), plain, fc.constantFrom("z", "9"), marks)
  .map(([first, text, last, all]) => [
    { type: "text", text: `${first} ${text} ${last}`, ...(all.length > 0 ? { marks: all } : {}) },
    stop,
  ]);
const line = fc
  .tuple(plain, fc.array(marked, { maxLength: 2 }))
  .map(([text, rest]) => [{ type: "text", text: `${text} ` }, ...rest.flat(), { type: "text", text: "slut." }]);
const inline = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.flatMap((content, index) => (index === 0 ? content : [{ type: "hard_break" }, ...content])));
const { block } = fc.letrec<{ block: object }>((tie) => {
  const items = fc.array(
    fc.array(tie("block"), { minLength: 1, maxLength: 2 }).map((content) => ({ type: "list_item", content })),
    { minLength: 1, maxLength: 2 },
  );
  return {
    block: fc.oneof(
      { depthSize: "small", maxDepth: 4, withCrossShrink: true },
      inline.map((content) => ({ type: "paragraph", content })),
      fc.record({ type: fc.constant("heading"), attrs: fc.record({ level: fc.constantFrom(3, 4) }), content: line }),
      items.map((content) => ({ type: "bullet_list", content })),
      fc
        .tuple(items, fc.constantFrom(1, 7, 99))
        .map(([content, order]) => ({ type: "ordered_list", attrs: { order }, content })),
      fc.array(tie("block"), { minLength: 1, maxLength: 2 }).map((content) => ({ type: "blockquote", content })),
    ),
  };
});

/** Joined as an editor keeps them: neighbouring runs with the same marks are one, neighbouring quotations too. */
const tidy = (document: object): RichText => proseSchema.nodeFromJSON(document).toJSON();

const apart = (content: readonly object[]): boolean =>
  content.every((one, index) => {
    const { type, content: inside = [] } = one as { type: string; content?: object[] };
    const before = content[index - 1] as { type?: string } | undefined;
    return !(type === "blockquote" && before?.type === "blockquote") && apart(inside);
  });

describe("running text as Markdown", () => {
  it("comes back as it was", () => {
    const documents = fc.array(block, { minLength: 1, maxLength: 3 }).filter(apart);
    fc.assert(
      fc.property(documents, (content) => {
        const text = tidy({ type: "doc", content });
        expect(read(toMarkdown(text))).toEqual(text);
      }),
      { numRuns: 300 },
    );
  });

  it("is written the way people write, and escapes only what must be", () => {
    const plain =
      "Förvaltningen (dnr KS 2024/1) vill: 5 * 3 > 12, a_b, [bilaga 1], e-post & 50 % – #1!\n\n- ett\n- två\n  1. inre";
    expect(toMarkdown(read(plain))).toBe(plain);
    expect(toMarkdown(read("1986. Året"))).toBe("1986. Året");
    expect(toMarkdown(read("\\# inte rubrik\n\\- inte lista"))).toBe("\\# inte rubrik\n\\- inte lista");
  });

  it.each([
    ["```\nkod\n```\n\n    indragen", ["```\nkod\n```", "indragen"]],
    ["Rubrik\n======\n\n---\n\n<script>x</script>", ["Rubrik\n======", "---", "<script>x</script>"]],
    ["![bild](https://a.example/x.png) [x]: https://a.example", ["!bild [x]: https://a.example"]],
    ["[klicka](javascript:alert(1))", ["[klicka](javascript:alert(1))"]],
    ["[x]: https://a.example\n\n# En\n\n###### Sex", ["[x]: https://a.example", "En", "Sex"]],
  ])("loses no word of what it does not understand: %j", (markdown, paragraphs) => {
    expect(toText(read(markdown))).toBe(paragraphs.join("\n"));
  });

  it("gives a viewpoint without an id one, and keeps it over lines and marks", () => {
    const text = read("Vi ==vill **ha** [det](/x)\nsnart=={önskemål}. Men ==inte detta och a == b.");
    expect(toMarkdown(text)).toContain("==vill **ha** [det](/x)\nsnart=={önskemål new}");
    expect(read(toMarkdown(text))).toEqual(text);
    expect(toText(text)).toBe("Vi vill ha det\nsnart. Men ==inte detta och a == b.");
  });

  it("says when lists or quotations lie too deep, rather than leaving them out", () => {
    const outcome = fromMarkdown(`${"> ".repeat(40)}djup`, { path: "text", newId: () => "new" });
    expect(outcome).toMatchObject({ problem: { fields: [{ path: "text", key: "paper:text-too-deep" }] } });
  });

  it("reads an empty field as an empty text", () => {
    expect(read(" \n \n")).toEqual(emptyRichText);
    expect(toMarkdown(emptyRichText)).toBe("");
  });
});
