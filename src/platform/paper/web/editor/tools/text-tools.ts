import { redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import type { Command, EditorState } from "prosemirror-state";
import { standsIn, toggleHeading, toggleList, toggleQuote } from "../block-commands.ts";
import { bold, deeper, italic, shallower } from "../editor-keys.ts";
import { editorSchema } from "../editor-schema.ts";
import { linkAt } from "../link-commands.ts";
import type { Speak } from "../speak.ts";
import { askLink } from "./ask-link.ts";
import type { Tool } from "./tool.ts";

/** Does it and goes back to the text, where one writes on. */
export const doing =
  (command: Command): Tool["run"] =>
  (view) => {
    command(view.state, view.dispatch, view);
    view.focus();
  };

const carries = (name: "strong" | "em") => (state: EditorState) => {
  const { empty, from, to, $from } = state.selection;
  const mark = editorSchema.marks[name];
  if (!mark) return false;
  return empty ? !!mark.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, mark);
};

const inside =
  (name: string, attrs = {}) =>
  (state: EditorState) =>
    standsIn(state, name, attrs);

/** A tool whose command says itself whether it can be used. */
const able = (command: Command) => ({ run: doing(command), usable: (state: EditorState) => command(state) });

/** The tools for how the words look and stand, in the order of the bar; each inner list is a group. */
export function textTools(speak: Speak): Tool[][] {
  const tool = (name: Parameters<Speak>[0], rest: Omit<Tool, "name" | "label">): Tool => ({
    name,
    label: speak(name),
    ...rest,
  });
  const letter = (name: "bold" | "italic") => ({ text: speak(name).charAt(0) });
  return [
    [
      tool("bold", { ...letter("bold"), key: "Mod-b", run: doing(bold), pressed: carries("strong") }),
      tool("italic", { ...letter("italic"), key: "Mod-i", run: doing(italic), pressed: carries("em") }),
      tool("link", { key: "Mod-k", run: (view) => askLink(view, speak), pressed: (state) => linkAt(state) !== null }),
    ],
    [
      tool("heading", { run: doing(toggleHeading(3)), pressed: inside("heading", { level: 3 }) }),
      tool("subheading", { run: doing(toggleHeading(4)), pressed: inside("heading", { level: 4 }) }),
    ],
    [
      tool("bullets", { key: "Mod-Shift-8", run: doing(toggleList("bullet_list")), pressed: inside("bullet_list") }),
      tool("numbers", { key: "Mod-Shift-7", run: doing(toggleList("ordered_list")), pressed: inside("ordered_list") }),
      tool("shallower", { key: "Alt-Shift-ArrowLeft", ...able(shallower) }),
      tool("deeper", { key: "Alt-Shift-ArrowRight", ...able(deeper) }),
      tool("quote", { key: "Mod-Shift-9", run: doing(toggleQuote), pressed: inside("blockquote") }),
    ],
    [
      tool("undo", { key: "Mod-z", run: doing(undo), usable: (state) => undoDepth(state) > 0 }),
      tool("redo", { key: "Mod-y", run: doing(redo), usable: (state) => redoDepth(state) > 0 }),
    ],
  ];
}
