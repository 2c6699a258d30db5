import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import { demandsIn } from "./demands-in.ts";

/** The sentences of a text that demand something and are not among these requirements, each once, as they are written. */
export const demandingSentences = (content: RichText, requirements: readonly string[]): string[] =>
  demandsIn(toText(content)).filter((text) => !requirements.includes(text));
