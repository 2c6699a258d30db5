/** Plain text as running text: a paragraph for each line that says something. */
export const plainRichText = (text: string) => ({
  type: "doc" as const,
  content: text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] })),
});
