import type { EditorSettings } from "./editor-settings.ts";
import type { EditorWord } from "./editor-words.ts";
import { fillBlanks } from "./fill-blanks.ts";

export type Speak = (word: EditorWord, values?: Readonly<Record<string, string>>) => string;

/** The words the server handed the editor, in the writer's language. */
export const speakWith =
  ({ words }: EditorSettings): Speak =>
  (word, values = {}) =>
    fillBlanks(words[word] ?? word, values);
