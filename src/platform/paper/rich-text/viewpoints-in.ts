import type { RichText } from "./rich-text.ts";
import { proseSchema } from "./schema.ts";

/** A viewpoint and the words it was marked in. */
export type MarkedViewpoint = { id: string; kind: string; words: string };

/** The viewpoints marked in a text, in the order they first stand; one that goes on in a later paragraph is one. */
export function viewpointsIn(text: RichText): MarkedViewpoint[] {
  const found = new Map<string, MarkedViewpoint & { end: number }>();
  proseSchema.nodeFromJSON(text).descendants((node, at) => {
    const mark = node.marks.find(({ type }) => type.name === "viewpoint");
    if (!mark) return;
    const words = node.isText ? (node.text ?? "") : " ";
    const { id, kind } = mark.attrs;
    const before = found.get(id);
    const between = before && before.end < at ? " … " : "";
    found.set(id, { id, kind, words: `${before?.words ?? ""}${between}${words}`, end: at + node.nodeSize });
  });
  return [...found.values()].map(({ id, kind, words }) => ({ id, kind, words: words.trim() }));
}
