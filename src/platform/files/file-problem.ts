import { invalid, type Outcome } from "../../kernel/outcome.ts";

export type FileProblemKey =
  | "files:active"
  | "files:damaged"
  | "files:empty"
  | "files:encrypted"
  | "files:locked-or-old"
  | "files:macros"
  | "files:name-lies"
  | "files:no-sheet"
  | "files:polyglot"
  | "files:quotes-open"
  | "files:text-unreadable"
  | "files:type-refused"
  | "files:type-unknown"
  | "files:zip-bomb";

/** One thing wrong with the file as a whole; the sentence lies under its key in `messages.*.json` beside this file. */
export function fileProblem(key: FileProblemKey, values?: Record<string, string | number>): Outcome<never> {
  return invalid({ path: "file", key, ...(values ? { values } : {}) });
}
