import { type Outcome, ok } from "../../kernel/outcome.ts";
import type { DocumentStructure } from "./document-structure.ts";
import { maximumCharacters } from "./extracted-text.ts";
import { mailText } from "./mail-text.ts";
import { readRange } from "./read-range.ts";

/** A saved mail (RFC 5322) as the text a reader sees: who, when and about what, and its own words. No problems. */
export async function mailStructure(fd: number, size: number): Promise<Outcome<DocumentStructure>> {
  const bytes = await readRange(fd, 0, Math.min(size, maximumCharacters * 8));
  const text = mailText(bytes).slice(0, maximumCharacters);
  return ok({ lines: null, text, reported: [], warnings: text.trim() === "" ? ["no-text"] : [] });
}
