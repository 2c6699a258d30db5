import { history } from "prosemirror-history";
import { Node } from "prosemirror-model";
import { type Command, EditorState } from "prosemirror-state";
import { editorKeys } from "./editor-keys.ts";
import { editorRules } from "./editor-rules.ts";
import { editorSchema } from "./editor-schema.ts";

/** The editor's state for a text: its history, keys and what is read as signs while one writes. `keys` are those of the page around. */
export function editorState(content: object, keys: Record<string, Command> = {}): EditorState {
  return EditorState.create({
    doc: Node.fromJSON(editorSchema, content),
    plugins: [editorRules(), ...editorKeys(keys), history()],
  });
}
