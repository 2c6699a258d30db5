import { MarkdownSerializer, type MarkdownSerializerState } from "prosemirror-markdown";
import type { Node } from "prosemirror-model";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { RichText } from "./rich-text.ts";
import { proseSchema } from "./schema.ts";

/** Lists of one kind that follow each other take turns with the sign, or they would be read as one. */
function isOdd(node: Node, parent: Node, index: number): boolean {
  let before = index;
  while (before > 0 && parent.child(before - 1).type === node.type) before -= 1;
  return (index - before) % 2 === 1;
}

/** Whether the items need no blank line between: a numbered list can follow right upon words only when it begins at 1. */
const isTight = (list: Node): boolean =>
  list.children.every(({ children: [first, second, ...more] }) => {
    const simple = first?.type.name === "paragraph" && more.length === 0;
    if (second === undefined) return simple;
    return simple && /_list$/.test(second.type.name) && (second.attrs.order ?? 1) === 1 && isTight(second);
  });

function renderList(state: MarkdownSerializerState, node: Node, indent: string, sign: (item: number) => string): void {
  state.options.tightLists = isTight(node);
  state.renderList(node, indent, sign);
}

const serializer = new MarkdownSerializer(
  {
    blockquote: (state, node) => state.wrapBlock("> ", null, node, () => state.renderContent(node)),
    heading(state, node) {
      state.write(`${"#".repeat(node.attrs.level)} `);
      state.renderInline(node, false);
      state.closeBlock(node);
    },
    bullet_list: (state, node, parent, index) =>
      renderList(state, node, "  ", () => (isOdd(node, parent, index) ? "* " : "- ")),
    ordered_list(state, node, parent, index) {
      const sign = isOdd(node, parent, index) ? ")" : ".";
      const widest = String(node.attrs.order + node.childCount - 1).length + 2;
      renderList(state, node, " ".repeat(widest), (item) => `${node.attrs.order + item}${sign} `.padEnd(widest));
    },
    list_item: (state, node) => state.renderContent(node),
    paragraph(state, node) {
      state.renderInline(node);
      state.closeBlock(node);
    },
    hard_break: (state) => state.write("\n"),
    text(state, node, parent, index) {
      const lineStart =
        parent.type.name !== "heading" && (index === 0 || parent.child(index - 1).type.name === "hard_break");
      const inLink = node.marks.some((mark) => mark.type.name === "link");
      state.text(escapeMarkdown(node.text ?? "", { lineStart, inLink }), false);
    },
  },
  {
    viewpoint: { open: "==", close: (_state, { attrs }) => `=={${attrs.kind} ${attrs.id}}` },
    link: { open: "[", close: (_state, { attrs }) => `](${attrs.href.replace(/[()\\]|&(?=#?\w+;)/g, "\\$&")})` },
    strong: { open: "**", close: "**", mixable: true, expelEnclosingWhitespace: true },
    em: { open: "*", close: "*", mixable: true, expelEnclosingWhitespace: true },
  },
);

/** Running text as it is written in a plain text field; `fromMarkdown` reads it back. */
export function toMarkdown(text: RichText): string {
  return serializer.serialize(proseSchema.nodeFromJSON(text));
}
