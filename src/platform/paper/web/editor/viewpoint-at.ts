import type { Mark, Node } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";

/** A marked viewpoint where the cursor stands, with all its places in the text. */
export type ViewpointAt = { id: string; kind: string; places: readonly { from: number; to: number }[] };

const markOf = (marks: readonly Mark[] | undefined): Mark | undefined =>
  marks?.find(({ type }) => type.name === "viewpoint");

function placesOf(document: Node, id: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  document.descendants((node, from) => {
    if (node.isInline && markOf(node.marks)?.attrs.id === id) places.push({ from, to: from + node.nodeSize });
  });
  return places;
}

/** The first marked viewpoint that the selection touches, or null. */
export function viewpointAt({ doc, selection }: EditorState): ViewpointAt | null {
  const { $from, from, to, empty } = selection;
  let found = empty ? (markOf($from.nodeBefore?.marks) ?? markOf($from.nodeAfter?.marks)) : undefined;
  if (!empty) {
    doc.nodesBetween(from, to, (node) => {
      found ??= markOf(node.marks);
      return found === undefined;
    });
  }
  if (!found) return null;
  const { id, kind } = found.attrs;
  return { id, kind, places: placesOf(doc, id) };
}
