import { type Outcome, ok } from "../../kernel/outcome.ts";
import { decodeText } from "./decode-text.ts";
import { type ExtractedText, extractedText, maximumCharacters } from "./extracted-text.ts";
import { readRange } from "./read-range.ts";

const longestCharacterBytes = 4;

/** The text of a text file, whatever its encoding. No problems: what `inspectFile` took for text is read as text. */
export async function plainText(fd: number, size: number): Promise<Outcome<ExtractedText>> {
  const wanted = Math.min(size, (maximumCharacters + 1) * longestCharacterBytes);
  const { text } = decodeText(await readRange(fd, 0, wanted), { cutOff: wanted < size });
  return ok(extractedText(text, { warnings: [] }));
}
