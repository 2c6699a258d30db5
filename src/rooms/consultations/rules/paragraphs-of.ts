/** Plain words as running text: a paragraph for each piece between empty lines, with its line ends kept. */
export function paragraphsOf(text: string): { type: "doc"; content: object[] } {
  const paragraph = (piece: string) => {
    const lines = piece.split("\n").filter((line) => line.trim() !== "");
    const content = lines.flatMap((line, at) => [
      ...(at === 0 ? [] : [{ type: "hard_break" }]),
      { type: "text", text: line },
    ]);
    return content.length === 0 ? { type: "paragraph" } : { type: "paragraph", content };
  };
  return { type: "doc", content: text.split(/\n{2,}/).map(paragraph) };
}
