import type { ReportText } from "../model.ts";

const paragraph = (line: string): object => ({
  type: "paragraph",
  ...(line === "" ? {} : { content: [{ type: "text", text: line }] }),
});

/** Running text made by the house: a paragraph for each line given; without lines an empty one. */
export function writtenText(lines: readonly string[]): ReportText {
  return { type: "doc", content: lines.length === 0 ? [paragraph("")] : lines.map(paragraph) };
}
