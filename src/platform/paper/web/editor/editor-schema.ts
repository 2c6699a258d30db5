import { type Attrs, type DOMOutputSpec, Schema, type TagParseRule } from "prosemirror-model";
import { pageAddress } from "../../page-address.ts";
import { proseSchema } from "../../rich-text/schema.ts";

const { nodes, marks } = proseSchema.spec;

const headings: TagParseRule[] = [1, 2, 3, 4, 5, 6].map((level) => ({
  tag: `h${level}`,
  attrs: { level: level > 3 ? 4 : 3 },
}));

function linkAt(element: HTMLElement): Attrs | false {
  const href = pageAddress(element.getAttribute("href") ?? "");
  return href === null ? false : { href };
}

const orderOf = (element: HTMLElement): Attrs => ({ order: Number(element.getAttribute("start") ?? 1) || 1 });

const inner = (tag: string, attrs: Attrs = {}): DOMOutputSpec => [tag, attrs, 0];

const drawnNodes = nodes
  .update("paragraph", { ...nodes.get("paragraph"), parseDOM: [{ tag: "p" }], toDOM: () => inner("p") })
  .update("heading", {
    ...nodes.get("heading"),
    defining: true,
    parseDOM: headings,
    toDOM: ({ attrs }) => inner(`h${attrs.level}`),
  })
  .update("bullet_list", { ...nodes.get("bullet_list"), parseDOM: [{ tag: "ul" }], toDOM: () => inner("ul") })
  .update("ordered_list", {
    ...nodes.get("ordered_list"),
    parseDOM: [{ tag: "ol", getAttrs: orderOf }],
    toDOM: ({ attrs }) => inner("ol", attrs.order === 1 ? {} : { start: attrs.order }),
  })
  .update("list_item", {
    ...nodes.get("list_item"),
    defining: true,
    parseDOM: [{ tag: "li" }],
    toDOM: () => inner("li"),
  })
  .update("blockquote", {
    ...nodes.get("blockquote"),
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => inner("blockquote"),
  })
  .update("hard_break", {
    ...nodes.get("hard_break"),
    selectable: false,
    parseDOM: [{ tag: "br" }],
    toDOM: (): DOMOutputSpec => ["br"],
  });

const drawnMarks = marks
  .update("viewpoint", {
    ...marks.get("viewpoint"),
    // What is written after the marked words is not marked by accident.
    inclusive: false,
    parseDOM: [
      {
        tag: "mark[data-viewpoint]",
        getAttrs: ({ dataset }) => ({ id: dataset.viewpoint, kind: dataset.kind }),
      },
    ],
    toDOM: ({ attrs }) => inner("mark", { "data-viewpoint": attrs.id, "data-kind": attrs.kind }),
  })
  .update("link", {
    ...marks.get("link"),
    inclusive: false,
    parseDOM: [{ tag: "a[href]", getAttrs: linkAt }],
    toDOM: ({ attrs }) => inner("a", { href: attrs.href, rel: "noreferrer" }),
  })
  .update("strong", { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => inner("strong") })
  .update("em", { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => inner("em") });

/** The grammar of running text, with how each part is drawn in the editor and read from what is pasted. */
export const editorSchema = new Schema({ nodes: drawnNodes, marks: drawnMarks });
