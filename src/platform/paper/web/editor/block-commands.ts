import { lift, setBlockType, wrapIn } from "prosemirror-commands";
import type { Attrs, NodeType } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import type { Command, EditorState } from "prosemirror-state";
import { editorSchema } from "./editor-schema.ts";

const { paragraph, list_item: item } = editorSchema.nodes;
const isList = (name: string) => name === "bullet_list" || name === "ordered_list";

/** The nearest of these around the cursor, from the inside out: its depth, or 0. */
function depthOf({ selection: { $from } }: EditorState, wanted: (name: string) => boolean): number {
  for (let depth = $from.depth; depth > 0; depth--) if (wanted($from.node(depth).type.name)) return depth;
  return 0;
}

/** Whether the cursor stands in a block of this kind; for lists, in the innermost list. */
export function standsIn(state: EditorState, name: string, attrs: Attrs = {}): boolean {
  const depth = depthOf(state, isList(name) ? isList : (one) => one === name);
  if (depth === 0) return false;
  const node = state.selection.$from.node(depth);
  return node.type.name === name && Object.entries(attrs).every(([key, value]) => node.attrs[key] === value);
}

/** A heading of this level, or running text again when it is one already. */
export const toggleHeading = (level: number): Command => {
  return (state, dispatch) => {
    const { heading } = editorSchema.nodes;
    if (!heading || !paragraph) return false;
    const already = standsIn(state, "heading", { level });
    return (already ? setBlockType(paragraph) : setBlockType(heading, { level }))(state, dispatch);
  };
};

const otherList =
  (type: NodeType): Command =>
  (state, dispatch) => {
    const depth = depthOf(state, isList);
    dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(depth), type));
    return true;
  };

/** A list of this kind: made of the chosen paragraphs, of a list of the other kind, or undone when it is one already. */
export const toggleList = (name: "bullet_list" | "ordered_list"): Command => {
  return (state, dispatch) => {
    const type = editorSchema.nodes[name];
    if (!type || !item) return false;
    if (standsIn(state, name)) return liftListItem(item)(state, dispatch);
    return depthOf(state, isList) > 0 ? otherList(type)(state, dispatch) : wrapInList(type)(state, dispatch);
  };
};

/** A quotation, or no quotation any more. */
export const toggleQuote: Command = (state, dispatch) => {
  const { blockquote } = editorSchema.nodes;
  if (!blockquote) return false;
  return standsIn(state, "blockquote") ? lift(state, dispatch) : wrapIn(blockquote)(state, dispatch);
};
