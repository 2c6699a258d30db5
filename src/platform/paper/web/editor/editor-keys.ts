import { baseKeymap, chainCommands, exitCode, toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { undoInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import type { Command, Plugin } from "prosemirror-state";
import { toggleList, toggleQuote } from "./block-commands.ts";
import { editorSchema } from "./editor-schema.ts";

const { nodes, marks } = editorSchema;

const never: Command = () => false;
const item = nodes.list_item;

const lineEnd: Command = chainCommands(exitCode, (state, dispatch) => {
  const { hard_break: lineBreak } = nodes;
  if (!lineBreak) return false;
  dispatch?.(state.tr.replaceSelectionWith(lineBreak.create()).scrollIntoView());
  return true;
});

/** One step inwards in a list, and one out: Word's keys, since Tab must always leave the text. */
export const deeper: Command = item ? sinkListItem(item) : never;
export const shallower: Command = item ? liftListItem(item) : never;
export const bold: Command = marks.strong ? toggleMark(marks.strong) : never;
export const italic: Command = marks.em ? toggleMark(marks.em) : never;

/** Every key of the text. Tab is not among them: it goes on to the next field, as everywhere else. */
export function editorKeys(own: Record<string, Command>): Plugin[] {
  return [
    keymap({
      "Mod-b": bold,
      "Mod-i": italic,
      "Mod-z": undo,
      "Shift-Mod-z": redo,
      "Mod-y": redo,
      "Mod-Shift-8": toggleList("bullet_list"),
      "Mod-Shift-7": toggleList("ordered_list"),
      "Mod-Shift-9": toggleQuote,
      "Alt-Shift-ArrowRight": deeper,
      "Alt-Shift-ArrowLeft": shallower,
      "Shift-Enter": lineEnd,
      Enter: item ? splitListItem(item) : never,
      Backspace: undoInputRule,
      ...own,
    }),
    keymap(baseKeymap),
  ];
}
