import type { Command, EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { editorState } from "./editor-state.ts";
import { ownViewpoints } from "./own-viewpoints.ts";
import { cleanedHtml } from "./pasted/cleaned-html.ts";

type Given = {
  content: object;
  textarea: HTMLTextAreaElement;
  labelId: string;
  /** The element that tells the keys. */
  keysId: string;
  keys: Record<string, Command>;
  /** A new id for a viewpoint that comes from another text. */
  renew: (id: string) => string;
  /** Called after each change of text or selection. */
  updated: (state: EditorState, textChanged: boolean) => void;
};

const bodyOf = (html: string): Element => new DOMParser().parseFromString(html, "text/html").body;

/** What was copied in an editor of ours is ours already; all else is foreign. */
const cleaned = (html: string): string => (html.includes("data-pm-slice") ? html : cleanedHtml(html, bodyOf));

/** The place where one writes, named and described as the text field it takes over from. */
export function textView({ content, textarea, labelId, keysId, keys, renew, updated }: Given): EditorView {
  const described = [textarea.getAttribute("aria-describedby"), keysId].filter(Boolean).join(" ");
  const attributes: Record<string, string> = {
    id: textarea.id,
    class: "ds-input editor-text prose",
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": labelId,
    "aria-describedby": described,
    spellcheck: "true",
    ...(textarea.hasAttribute("aria-invalid") ? { "aria-invalid": "true" } : {}),
  };
  const view: EditorView = new EditorView(null, {
    state: editorState(content, keys),
    attributes,
    transformPastedHTML: cleaned,
    transformPasted: (slice) => ownViewpoints(slice, view.state.doc, renew),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      updated(view.state, transaction.docChanged);
    },
  });
  return view;
}
