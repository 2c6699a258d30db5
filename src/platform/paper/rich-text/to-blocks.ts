import type { Mark, Node } from "prosemirror-model";
import type { Block, Run } from "../document.ts";
import type { RichText } from "./rich-text.ts";
import { proseSchema } from "./schema.ts";

function marksOf(marks: readonly Mark[]): Omit<Run, "text"> {
  const found: Omit<Run, "text"> = {};
  for (const { type, attrs } of marks) {
    if (type.name === "strong") found.bold = true;
    if (type.name === "em") found.italic = true;
    if (type.name === "link") found.href = attrs.href;
    if (type.name === "viewpoint") found.viewpoint = { id: attrs.id, kind: attrs.kind };
  }
  return found;
}

const runs = (node: Node): Run[] =>
  node.children.map((child) => ({ ...marksOf(child.marks), text: child.isText ? (child.text ?? "") : "\n" }));

const inner = (node: Node): Block[] => node.children.flatMap(block);

const list = (node: Node, ordered: boolean): Block => ({
  kind: "list",
  ordered,
  ...(ordered ? { start: node.attrs.order } : {}),
  items: node.children.map(inner),
});

function block(node: Node): Block[] {
  switch (node.type.name) {
    case "heading":
      return [{ kind: "heading", level: node.attrs.level === 3 ? 2 : 3, text: node.textContent }];
    case "bullet_list":
      return [list(node, false)];
    case "ordered_list":
      return [list(node, true)];
    case "blockquote":
      return [{ kind: "quote", blocks: inner(node) }];
    default:
      return node.childCount === 0 ? [] : [{ kind: "paragraph", text: runs(node) }];
  }
}

/** Running text as blocks of a document, to stand under a heading of level 1; empty paragraphs are left out. */
export function toBlocks(text: RichText): Block[] {
  return inner(proseSchema.nodeFromJSON(text));
}
