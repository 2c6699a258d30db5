import type { RichText } from "./rich-text.ts";
import { proseSchema } from "./schema.ts";

/** The words alone, a line for each paragraph: to search, count and compare. */
export function toText(text: RichText): string {
  const document = proseSchema.nodeFromJSON(text);
  return document.textBetween(0, document.content.size, "\n", "\n").trim();
}
