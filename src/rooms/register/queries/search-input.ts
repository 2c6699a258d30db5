import { z } from "zod";
import { cleanLine } from "../../../kernel/text.ts";
import { directions } from "../model.ts";

const filter = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().catch(null).default(null);

/** The longest text that is searched for, in characters; what stands beyond is left out. */
const longestSearch = 200;

/** What somebody typed to search for, as one clean line; no text is wrong, and one that is too long is cut. */
export const searchText = z
  .string()
  .transform((text) => cleanLine(text.slice(0, 20_000)).slice(0, longestSearch).toWellFormed())
  .catch("")
  .default("");

/** What is searched for and among what. Nothing here can be wrong enough to be an error: a search finds or it does not. */
export const searchInput = z.object({
  text: searchText,
  /** The body's slug. */
  body: filter(z.string().regex(/^[a-z0-9-]{1,100}$/)),
  kind: filter(z.enum(["case", "document"])),
  direction: filter(z.enum(directions)),
  year: filter(z.coerce.number().int().min(1900).max(2200)),
  /** Where the last page ended. */
  after: filter(z.string().max(100)),
});

export type SearchInput = z.output<typeof searchInput>;
