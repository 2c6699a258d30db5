import { Fragment, Node } from "prosemirror-model";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { readableText } from "../readable-text.ts";
import type { RichText } from "./rich-text.ts";
import { proseSchema } from "./schema.ts";

/** How much one text may hold. The depth counts every level, so six lists in each other are the most; the typesetter takes more. */
const most = { characters: 200_000, nodes: 20_000, depth: 14 } as const;

type Size = { characters: number; nodes: number; tooDeep: boolean };

/** Measured without recursion, since what is measured may be made to exhaust it. */
function sizeOf(value: unknown): Size {
  const size: Size = { characters: 0, nodes: 0, tooDeep: false };
  const waiting = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next && size.nodes <= most.nodes; next = waiting.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    const { text, content }: { text?: unknown; content?: unknown } = next.value;
    size.nodes += 1;
    size.tooDeep ||= next.depth > most.depth;
    if (typeof text === "string") size.characters += text.length;
    if (!Array.isArray(content) || size.tooDeep) continue;
    for (const inner of content) waiting.push({ value: inner, depth: next.depth + 1 });
  }
  return size;
}

/** The same text with only what can be read in it; a line end inside a run becomes a blank. */
function readable(node: Node): Node {
  const content: Node[] = [];
  node.forEach((child) => {
    if (!child.isText) content.push(readable(child));
    else {
      const text = readableText(child.text ?? "").replaceAll("\n", " ");
      if (text !== "") content.push(proseSchema.text(text, child.marks));
    }
  });
  return node.copy(Fragment.fromArray(content));
}

function grammatical(value: unknown): Node | null {
  try {
    const node = Node.fromJSON(proseSchema, value);
    node.check();
    return node.type === proseSchema.topNodeType ? readable(node) : null;
  } catch {
    return null;
  }
}

/**
 * Reads running text that comes from outside. Problems, at `path`: `paper:text-too-long`, `paper:text-too-deep`,
 * `paper:text-unreadable` when it does not follow the grammar.
 */
export function parseRichText(value: unknown, path: string): Outcome<RichText> {
  const { characters, nodes, tooDeep } = sizeOf(value);
  if (tooDeep) return invalid({ path, key: "paper:text-too-deep" });
  if (characters > most.characters || nodes > most.nodes) {
    return invalid({ path, key: "paper:text-too-long", values: { maximum: most.characters } });
  }
  const node = grammatical(value);
  return node ? ok(node.toJSON()) : invalid({ path, key: "paper:text-unreadable" });
}
