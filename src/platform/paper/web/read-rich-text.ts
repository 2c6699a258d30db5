import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Choice } from "../../../ui/choice.ts";
import type { Fields } from "../../web/read-form.ts";
import { editorText } from "../rich-text/editor-text.ts";
import { fromMarkdown } from "../rich-text/from-markdown.ts";
import { parseRichText } from "../rich-text/parse-rich-text.ts";
import { renameViewpoints } from "../rich-text/rename-viewpoints.ts";
import type { RichText } from "../rich-text/rich-text.ts";
import { viewpointsIn } from "../rich-text/viewpoints-in.ts";
import { kindWord } from "./viewpoint-choices.ts";

export type ReadRichText = {
  newId: () => string;
  /** The kinds a viewpoint may have, as `RichTextField` was given them. */
  kinds?: readonly Choice[];
  /** What a problem is tied to; the field's name when left out. */
  path?: string;
};

/** Kinds are stored by their value, whether the writer used the word or the value. */
function withKnownKinds(text: RichText, kinds: readonly Choice[], path: string): Outcome<RichText> {
  const values = new Map(kinds.flatMap((kind) => [kind.value, kindWord(kind)].map((word) => [word, kind.value])));
  const storedKind = (kind: string) => values.get(kind) ?? values.get(kind.toLocaleLowerCase("sv"));
  const strange = viewpointsIn(text).find(({ kind }) => storedKind(kind) === undefined);
  if (!strange) return ok(renameViewpoints(text, (kind) => storedKind(kind) ?? kind));
  const known = kinds.map(kindWord).join(", ");
  return invalid({ path, key: "paper:viewpoint-unknown", values: { word: strange.kind, known } });
}

/**
 * Reads the field `name` that `RichTextField` drew: Markdown, or what the editor left there. Problems, at `path`: those of
 * `parseRichText`, and `paper:viewpoint-unknown` when a viewpoint is marked as something that is not among `kinds`.
 */
export function readRichText(fields: Fields, name: string, reading: ReadRichText): Outcome<RichText> {
  const { path = name, newId, kinds } = reading;
  const written = fields[name];
  const text = typeof written === "string" ? written : "";
  const json = editorText(text);
  const read = json === undefined ? fromMarkdown(text, { path, newId }) : parseRichText(json, path);
  return read.ok && kinds ? withKnownKinds(read.value, kinds, path) : read;
}
