import { MarkdownParser } from "prosemirror-markdown";
import type { Outcome } from "../../../kernel/outcome.ts";
import { readableText } from "../readable-text.ts";
import { markdownTokenizer } from "./markdown-tokenizer.ts";
import { parseRichText } from "./parse-rich-text.ts";
import type { RichText } from "./rich-text.ts";
import { proseSchema } from "./schema.ts";

const parserWith = (newId: () => string) =>
  new MarkdownParser(proseSchema, markdownTokenizer, {
    paragraph: { block: "paragraph" },
    heading: { block: "heading", getAttrs: ({ tag }) => ({ level: tag > "h3" ? 4 : 3 }) },
    bullet_list: { block: "bullet_list" },
    ordered_list: { block: "ordered_list", getAttrs: (token) => ({ order: Number(token.attrGet("start") ?? 1) }) },
    list_item: { block: "list_item" },
    blockquote: { block: "blockquote" },
    hardbreak: { node: "hard_break" },
    softbreak: { node: "hard_break" },
    em: { mark: "em" },
    strong: { mark: "strong" },
    link: { mark: "link", getAttrs: (token) => ({ href: token.attrGet("href") }) },
    viewpoint: { mark: "viewpoint", getAttrs: ({ meta }) => ({ kind: meta.kind, id: meta.id || newId() }) },
  });

/**
 * What was written in a plain text field, read as running text. Each line end is kept. A marked viewpoint without an id gets one
 * from `newId`. Problems, at `path`, are those of `parseRichText`.
 */
export function fromMarkdown(
  markdown: string,
  { path, newId }: { path: string; newId: () => string },
): Outcome<RichText> {
  const document = parserWith(newId).parse(readableText(markdown));
  return parseRichText(document.toJSON(), path);
}
