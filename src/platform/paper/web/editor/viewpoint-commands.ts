import type { Command, EditorState } from "prosemirror-state";
import { editorSchema } from "./editor-schema.ts";
import { sentenceAround } from "./sentence-around.ts";
import { viewpointAt } from "./viewpoint-at.ts";

const { viewpoint } = editorSchema.marks;

/** The words chosen; without any, the sentence where the cursor stands. */
function wordsToMark({ selection }: EditorState): { from: number; to: number } {
  const { empty, from, to, $from } = selection;
  if (!empty) return { from, to };
  // A line end inside a paragraph is one place wide, like the sign that stands for it here.
  const text = $from.parent.textBetween(0, $from.parent.content.size, "\n", "\n");
  const sentence = sentenceAround(text, $from.parentOffset);
  return { from: $from.start() + sentence.from, to: $from.start() + sentence.to };
}

/**
 * Marks words as a viewpoint of a kind: those chosen, or the sentence where the cursor stands. Where a viewpoint is marked already
 * it becomes of that kind and keeps its id, so what it is about stands.
 */
export function markViewpoint(kind: string, newId: () => string): Command {
  return (state, dispatch) => {
    const there = viewpointAt(state);
    const { from, to } = wordsToMark(state);
    const places = there ? there.places : [{ from, to }];
    if (!viewpoint || places.every((place) => place.from === place.to)) return false;
    if (dispatch) {
      const mark = viewpoint.create({ id: there?.id ?? newId(), kind });
      const marked = places.reduce((change, place) => change.addMark(place.from, place.to, mark), state.tr);
      dispatch(marked.scrollIntoView());
    }
    return true;
  };
}

/** Takes the mark away from the viewpoint where the cursor stands; the words stay. */
export const unmarkViewpoint: Command = (state, dispatch) => {
  const there = viewpointAt(state);
  if (!there || !viewpoint) return false;
  dispatch?.(there.places.reduce((change, { from, to }) => change.removeMark(from, to, viewpoint), state.tr));
  return true;
};
