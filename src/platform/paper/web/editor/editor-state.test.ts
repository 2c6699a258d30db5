import type { Node } from "prosemirror-model";
import { type Command, type EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { fromMarkdown } from "../../rich-text/from-markdown.ts";
import { toMarkdown } from "../../rich-text/to-markdown.ts";
import { toggleHeading, toggleList, toggleQuote } from "./block-commands.ts";
import { deeper, shallower } from "./editor-keys.ts";
import { editorState } from "./editor-state.ts";
import { completeAddress, linkAt, removeLink, setLink } from "./link-commands.ts";
import { viewpointAt } from "./viewpoint-at.ts";
import { markViewpoint, unmarkViewpoint } from "./viewpoint-commands.ts";

/** The place right before these words. */
function placeOf(document: Node, words: string): number {
  let place = 0;
  document.descendants((node, at) => {
    const index = node.isText ? (node.text ?? "").indexOf(words) : -1;
    if (index >= 0 && place === 0) place = at + index;
  });
  return place;
}

function written(markdown: string): EditorState {
  const read = fromMarkdown(markdown, { path: "text", newId: () => "old" });
  if (!read.ok) throw new Error("unreadable");
  return editorState(read.value);
}

/** The state with the cursor before these words, or with them chosen. */
function at(state: EditorState, words: string, chosen = false): EditorState {
  const from = placeOf(state.doc, words);
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, chosen ? from + words.length : from)));
}

function result(state: EditorState, command: Command): EditorState {
  let next = state;
  expect(command(state, (change) => (next = state.apply(change)))).toBe(true);
  next.doc.check();
  return next;
}
const markdown = (state: EditorState) => toMarkdown(state.doc.toJSON());
const tried = (text: string, words: string, command: Command) => markdown(result(at(written(text), words), command));

describe("blocks", () => {
  it("become headings, lists and quotations, and go back", () => {
    expect(tried("a b", "b", toggleHeading(3))).toBe("### a b");
    expect(tried("### a b", "b", toggleHeading(4))).toBe("#### a b");
    expect(tried("### a b", "b", toggleHeading(3))).toBe("a b");
    expect(tried("a b", "b", toggleList("bullet_list"))).toBe("- a b");
    expect(tried("- a b", "b", toggleList("bullet_list"))).toBe("a b");
    expect(tried("- a\n- b", "b", toggleList("ordered_list"))).toBe("1. a\n2. b");
    expect(tried("a b", "b", toggleQuote)).toBe("> a b");
    expect(tried("> a b", "b", toggleQuote)).toBe("a b");
  });

  it("go in and out in a list", () => {
    expect(tried("- a\n- b", "b", deeper)).toBe("- a\n  - b");
    expect(tried("- a\n  - b", "b", shallower)).toBe("- a\n- b");
  });
});

describe("links", () => {
  it("are put, changed and removed", () => {
    const linked = result(at(written("se sidan nu"), "sidan", true), setLink("https://a.example/"));
    expect(markdown(linked)).toBe("se [sidan](https://a.example/) nu");
    const inside = at(linked, "idan");
    expect(linkAt(inside)?.href).toBe("https://a.example/");
    expect(markdown(result(inside, setLink("https://b.example/")))).toBe("se [sidan](https://b.example/) nu");
    expect(markdown(result(inside, removeLink))).toBe("se sidan nu");
    expect(markdown(result(at(written("se nu"), "nu"), setLink("mailto:a@b.example")))).toBe(
      "se [a@b.example](mailto:a@b.example)nu",
    );
    expect(linkAt(at(linked, "nu"))).toBeNull();
  });

  it.each([
    ["https://a.example/x", "https://a.example/x"],
    ["www.ekstad.example/x", "https://www.ekstad.example/x"],
    [" namn@ekstad.example ", "mailto:namn@ekstad.example"],
    ["javascript:alert(1)", null],
    ["två ord", null],
    ["", null],
  ])("%s is completed", (said, complete) => expect(completeAddress(said)).toBe(complete));
});

describe("viewpoints", () => {
  const mark = markViewpoint("wish", () => "new");

  it("are marked: the chosen words, or the sentence", () => {
    const chosen = at(written("Vi vill mer. Och mindre."), "vill mer", true);
    expect(markdown(result(chosen, mark))).toBe("Vi ==vill mer=={wish new}. Och mindre.");
    expect(tried("Vi vill mer. Och mindre.", "mindre", mark)).toBe("Vi vill mer. ==Och mindre.=={wish new}");
    expect(tried("### R\n\n**Vi** vill\nmer. Ja.", "vill", mark)).toContain("==**Vi** vill\nmer.=={wish new} Ja.");
    expect(mark(written(""))).toBe(false);
  });

  it("keep their id when they become of another kind, everywhere they stand", () => {
    const text = "==a=={question q1} b\n\n==c=={question q1}";
    expect(tried(text, "c", mark)).toBe("==a=={wish q1} b\n\n==c=={wish q1}");
    expect(viewpointAt(at(written(text), "a"))).toMatchObject({ id: "q1", kind: "question" });
    expect(viewpointAt(at(written("a b ==c=={question q1}"), "b"))).toBeNull();
  });

  it("lose the mark and keep the words", () => {
    expect(tried("==a=={question q1} b\n\n==c=={question q1}", "a", unmarkViewpoint)).toBe("a b\n\nc");
    expect(unmarkViewpoint(at(written("a b"), "b"))).toBe(false);
  });
});
