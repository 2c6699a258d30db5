import { closeHistory } from "prosemirror-history";
import { Node } from "prosemirror-model";
import type { EditorView } from "prosemirror-view";
import { editorSchema } from "../editor-schema.ts";

/** Puts another text in the field: in place of what stands there, or after it. One undo takes it back. */
export function takeText(view: EditorView, content: object, where: "instead" | "after"): void {
  const { doc, tr } = view.state;
  const taken = Node.fromJSON(editorSchema, content).content;
  const end = doc.content.size;
  const change = where === "instead" ? tr.replaceWith(0, end, taken) : tr.insert(end, taken);
  view.dispatch(closeHistory(change));
}
