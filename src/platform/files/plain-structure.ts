import { type Outcome, ok } from "../../kernel/outcome.ts";
import { decodeText } from "./decode-text.ts";
import type { DocumentStructure } from "./document-structure.ts";
import { maximumCharacters } from "./extracted-text.ts";
import { odtText } from "./odt-text.ts";
import { readRange } from "./read-range.ts";

const longestCharacterBytes = 4;

/** A text file whatever its encoding, with its own line ends and page breaks. No problems. */
export async function plainStructure(fd: number, size: number): Promise<Outcome<DocumentStructure>> {
  const wanted = Math.min(size, (maximumCharacters + 1) * longestCharacterBytes);
  const { text } = decodeText(await readRange(fd, 0, wanted), { cutOff: wanted < size });
  const warnings: DocumentStructure["warnings"] = [];
  if (text.length > maximumCharacters) warnings.push("truncated");
  if (text.trim() === "") warnings.push("no-text");
  return ok({ lines: null, text: text.slice(0, maximumCharacters), reported: [], warnings });
}

/** An OpenDocument text; its paragraphs are lines. Problems: those of `odtText`. */
export async function odtStructure(fd: number, size: number): Promise<Outcome<DocumentStructure>> {
  const read = await odtText(fd, size);
  return read.ok ? ok({ lines: null, text: read.value.text, reported: [], warnings: read.value.warnings }) : read;
}
