import { useRouteLoaderData } from "react-router";
import { useTexts } from "../../web/use-texts.ts";
import type { RichText } from "../rich-text/rich-text.ts";
import type { EditorSave, EditorSettings } from "./editor/editor-settings.ts";
import { editorWords } from "./editor/editor-words.ts";
import type { ViewpointChoices } from "./viewpoint-choices.ts";

type Given = { name: string; document: RichText | null; viewpoints?: ViewpointChoices; save?: EditorSave };

/** What the editor in the browser is told of its field, with every word it will say. */
export function useEditorSettings({ name, document, viewpoints, save }: Given): EditorSettings {
  const t = useTexts("paper");
  const root = useRouteLoaderData<{ person: { name: string } | null }>("root");
  const choices = (all: ViewpointChoices["kinds"] = []) => all.map(({ value, label }) => ({ value, label }));
  return {
    name,
    document,
    kinds: choices(viewpoints?.kinds),
    sections: choices(viewpoints?.sections),
    about: viewpoints?.about ?? {},
    save: save ?? null,
    writer: root?.person?.name ?? "",
    words: Object.fromEntries(editorWords.map(([word, ...blanks]) => [word, t(`editor.${word}`, asWritten(blanks))])),
  };
}

/** The blanks are filled in the browser, so each is left where it stands. */
const asWritten = (blanks: readonly string[]): Record<string, string> =>
  Object.fromEntries(blanks.map((blank) => [blank, `{${blank}}`]));
