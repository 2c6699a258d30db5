import { useActionData } from "react-router";
import type { FieldProps } from "../../../ui/field-props.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { useHydrates } from "../../web/use-hydrates.ts";
import { editorText } from "../rich-text/editor-text.ts";
import { parseRichText } from "../rich-text/parse-rich-text.ts";
import { renameViewpoints } from "../rich-text/rename-viewpoints.ts";
import type { RichText } from "../rich-text/rich-text.ts";
import { toMarkdown } from "../rich-text/to-markdown.ts";
import type { EditorSave } from "./editor/editor-settings.ts";
import { RichTextHelp } from "./rich-text-help.tsx";
import { useEditorSettings } from "./use-editor-settings.ts";
import { kindWord, type ViewpointChoices } from "./viewpoint-choices.ts";

export type RichTextFieldProps = FieldProps & {
  /** What is stored, or what was written as the form came back with it. */
  value?: RichText | string;
  rows?: number;
  viewpoints?: ViewpointChoices;
  /** Where the editor saves by itself while one writes; without it the form alone saves. */
  save?: EditorSave;
};

/** The document, or null when the field came back with Markdown in it. */
function documentOf(value: RichText | string): RichText | null {
  if (typeof value !== "string") return value;
  const json = editorText(value);
  const read = json === undefined ? null : parseRichText(json, "");
  return read?.ok ? read.value : null;
}

function markdownOf(value: RichText | string, document: RichText | null, kinds: ViewpointChoices["kinds"]): string {
  if (document === null) return typeof value === "string" ? value : "";
  const words = new Map(kinds.map((kind) => [kind.value, kindWord(kind)]));
  return toMarkdown(renameViewpoints(document, (kind) => words.get(kind) ?? kind));
}

/**
 * Running text: a plain text field where one writes Markdown, which becomes an editor where the page has its script. Read with
 * `readRichText`, and the viewpoints' sections with `readViewpointSections`.
 */
export function RichTextField({ value = "", rows = 16, viewpoints, save, ...field }: RichTextFieldProps) {
  const kinds = viewpoints?.kinds ?? [];
  // A form that came back was refused or overtaken; saved by itself it would go over what somebody else has written.
  const refilled = useActionData() !== undefined;
  const document = documentOf(value);
  const settings = useEditorSettings({
    name: field.name,
    document,
    ...(viewpoints ? { viewpoints } : {}),
    ...(save ? { save: refilled ? { ...save, held: true } : save } : {}),
  });
  const island = useHydrates() ? { "data-island": "rich-text", "data-settings": JSON.stringify(settings) } : {};
  return (
    <div className="rich-text" {...island}>
      <TextArea {...field} rows={rows} value={markdownOf(value, document, kinds)} />
      <RichTextHelp kinds={kinds} />
    </div>
  );
}
