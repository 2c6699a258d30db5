import { Fragment, type Mark, type Node, Slice } from "prosemirror-model";

type Rename = (id: string) => string;

const renamed = (mark: Mark, rename: Rename): Mark =>
  mark.type.name === "viewpoint" ? mark.type.create({ ...mark.attrs, id: rename(mark.attrs.id) }) : mark;

function owned(node: Node, rename: Rename): Node {
  if (node.isInline) return node.mark(node.marks.map((mark) => renamed(mark, rename)));
  return node.copy(Fragment.fromArray(node.children.map((child) => owned(child, rename))));
}

function idsIn(document: Node): Set<string> {
  const ids = new Set<string>();
  document.descendants(({ marks }) => {
    for (const { type, attrs } of marks) if (type.name === "viewpoint") ids.add(attrs.id);
  });
  return ids;
}

/** Viewpoints pasted from another text become viewpoints of this one; each gets one new id, however many places it stands in. */
export function ownViewpoints(slice: Slice, document: Node, renew: Rename): Slice {
  const here = idsIn(document);
  const renewed = new Map<string, string>();
  const rename: Rename = (id) => {
    if (here.has(id)) return id;
    const own = renewed.get(id) ?? renew(id);
    renewed.set(id, own);
    return own;
  };
  const nodes = slice.content.content.map((node) => owned(node, rename));
  return new Slice(Fragment.fromArray(nodes), slice.openStart, slice.openEnd);
}
