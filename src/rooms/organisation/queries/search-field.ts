import { z } from "zod";
import { cleanLine } from "../../../kernel/text.ts";

const longestSearch = 100;

/** What is searched for: cleaned, at most 100 characters, and never wrong, since it comes from an address. */
export const searchField = z
  .string()
  .catch("")
  .transform((text) => cleanLine(text).slice(0, longestSearch));
