import type { Run, Text } from "./document.ts";
import { readableText } from "./readable-text.ts";

/** The runs of a text, each fit to be written; empty ones are left out. */
export function runsOf(text: Text): Run[] {
  const runs: readonly Run[] = typeof text === "string" ? [{ text }] : text;
  return runs.flatMap((run) => {
    const readable = readableText(run.text);
    return readable === "" ? [] : [{ ...run, text: readable }];
  });
}
