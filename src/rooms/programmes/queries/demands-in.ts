import { sentencesOf } from "../../consultations/index.ts";
import { isDemand } from "../rules/is-demand.ts";

/** The sentences of a text that demand something, each once and as it is written. Paragraphs are parted by line ends. */
export function demandsIn(text: string): string[] {
  const sentences = text
    .split("\n")
    .flatMap((paragraph) => sentencesOf(paragraph))
    .map(({ text: sentence }) => sentence.trim());
  return [...new Set(sentences)].filter((sentence) => isDemand(sentence));
}
