import { Fragment, type Mark, type Node } from "prosemirror-model";
import type { RichText } from "./rich-text.ts";
import { proseSchema } from "./schema.ts";

type Rename = (kind: string) => string;

const renamedMark = (mark: Mark, rename: Rename): Mark =>
  mark.type.name === "viewpoint" ? mark.type.create({ ...mark.attrs, kind: rename(mark.attrs.kind) }) : mark;

function renamed(node: Node, rename: Rename): Node {
  if (node.isInline) return node.mark(node.marks.map((mark) => renamedMark(mark, rename)));
  return node.copy(Fragment.fromArray(node.children.map((child) => renamed(child, rename))));
}

/** The same text where the kinds of its viewpoints are called otherwise: by their word to a writer, by their code in the database. */
export function renameViewpoints(text: RichText, rename: Rename): RichText {
  return renamed(proseSchema.nodeFromJSON(text), rename).toJSON();
}
