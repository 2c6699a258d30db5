import type { ReportText } from "../model.ts";
import { writtenText } from "./written-text.ts";

type Piece = { type?: string; text?: string; content?: readonly Piece[] };

function wordsOf({ type, text, content = [] }: Piece): string {
  if (type === "hard_break") return "\n";
  return text ?? content.map(wordsOf).join("");
}

/** The points of a proposed decision as text: one for each item of a list, one for each paragraph outside lists. */
export function pointsOf({ content }: ReportText): string[] {
  const blocks = content as readonly Piece[];
  const points = blocks.flatMap((block) =>
    /_list$/.test(block.type ?? "")
      ? (block.content ?? []).map((item) => (item.content ?? []).map(wordsOf).join("\n"))
      : [wordsOf(block)],
  );
  return points.map((point) => point.trim()).filter((point) => point !== "");
}

/** Points as running text: a numbered list, which paper shows without a number when there is only one. */
export function decisionPoints(points: readonly string[]): ReportText {
  if (points.length === 0) return writtenText([]);
  const items = points.map((point) => ({ type: "list_item", content: writtenText(point.split("\n")).content }));
  return { type: "doc", content: [{ type: "ordered_list", attrs: { order: 1 }, content: items }] };
}
