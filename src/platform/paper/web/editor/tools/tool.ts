import type { EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

/** A button over the text. */
export type Tool = {
  /** Its place among the others; also its drawing, where it has one. */
  name: string;
  label: string;
  /** What the button shows instead of a drawing. */
  text?: string;
  /** The key that does the same, as ProseMirror writes it. */
  key?: string;
  run: (view: EditorView) => void;
  /** Whether it is in force where the cursor stands; a button without this is no switch. */
  pressed?: (state: EditorState) => boolean;
  usable?: (state: EditorState) => boolean;
};
