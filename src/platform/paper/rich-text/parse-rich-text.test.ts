import { describe, expect, it } from "vitest";
import { parseRichText } from "./parse-rich-text.ts";
import { emptyRichText } from "./rich-text.ts";

const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const text = (words: string, ...marks: object[]) => ({
  type: "text",
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});
const doc = (...content: object[]) => ({ type: "doc", content });

const problemOf = (value: unknown) => {
  const outcome = parseRichText(value, "summary");
  return outcome.ok ? "none" : outcome.problem.kind === "invalid" ? outcome.problem.fields : outcome.problem;
};
const unreadable = [{ path: "summary", key: "paper:text-unreadable" }];

const nested = (depth: number): object =>
  depth === 0 ? paragraph(text("djup")) : { type: "blockquote", content: [nested(depth - 1)] };

describe("parseRichText", () => {
  it("takes what follows the grammar as it is", () => {
    const value = doc(
      { type: "heading", attrs: { level: 4 }, content: [text("Rubrik")] },
      {
        type: "ordered_list",
        attrs: { order: 3 },
        content: [{ type: "list_item", content: [paragraph(text("punkt"))] }],
      },
      paragraph(text("ord", { type: "viewpoint", attrs: { id: "a-1", kind: "önskemål" } }), { type: "hard_break" }),
      paragraph(text("länk", { type: "link", attrs: { href: "/diarium" } }, { type: "strong" }, { type: "em" })),
    );
    expect(parseRichText(value, "summary")).toEqual({ ok: true, value });
    expect(parseRichText(emptyRichText, "summary")).toEqual({ ok: true, value: emptyRichText });
  });

  it("keeps only what can be read", () => {
    const outcome = parseRichText(doc(paragraph(text("a\u0000\u202e\nb"), text("\u0007"), text("c"))), "summary");
    expect(outcome).toEqual({ ok: true, value: doc(paragraph(text("a bc"))) });
  });

  it.each([
    ["nothing", null],
    ["a word", "text"],
    ["a list", []],
    ["a paragraph by itself", paragraph(text("a"))],
    ["an empty document", doc()],
    ["a node nobody knows", doc({ type: "script", content: [] })],
    ["a heading of level 1", doc({ type: "heading", attrs: { level: 1 }, content: [] })],
    ["a list without items", doc({ type: "bullet_list", content: [] })],
    ["words without a paragraph", doc(text("a"))],
    ["empty words", doc(paragraph(text("")))],
    ["a mark nobody knows", doc(paragraph(text("a", { type: "code" })))],
    ["a link to a script", doc(paragraph(text("a", { type: "link", attrs: { href: "javascript:alert(1)" } })))],
    ["a link to nothing", doc(paragraph(text("a", { type: "link" })))],
    ["a link that is no text", doc(paragraph(text("a", { type: "link", attrs: { href: { toString: 1 } } })))],
    ["a viewpoint with markup", doc(paragraph(text("a", { type: "viewpoint", attrs: { id: "<b>", kind: "x" } })))],
    ["a number that is text", doc({ type: "ordered_list", attrs: { order: "1" }, content: [] })],
  ])("refuses %s", (_, value) => {
    expect(problemOf(value)).toEqual(unreadable);
  });

  it("refuses what is too large, before it is read", () => {
    const key = "paper:text-too-long";
    const long = { path: "summary", key, values: { maximum: 200_000 } };
    expect(problemOf(doc(paragraph(text("a".repeat(200_001)))))).toEqual([long]);
    expect(problemOf(doc(...Array.from({ length: 20_001 }, () => paragraph())))).toEqual([long]);
    expect(problemOf(doc(nested(11)))).toBe("none");
    expect(problemOf(doc(nested(13)))).toEqual([{ path: "summary", key: "paper:text-too-deep" }]);
    expect(problemOf(doc(nested(5_000)))).toEqual([{ path: "summary", key: "paper:text-too-deep" }]);
  });
});
