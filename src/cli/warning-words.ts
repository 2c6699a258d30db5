const words: Readonly<Record<string, string>> = {
  truncated: "mer text än vad som läses: bara början är läst",
  "pages-unreadable": "sidor som inte gick att läsa",
  "tracked-changes": "spårade ändringar, lästa som godkända",
  comments: "kommentarer, som inte är lästa",
};

/** What a warning about a file says to whoever reads the answer. */
export function warningWords(warning: string): string {
  return words[warning] ?? warning;
}
