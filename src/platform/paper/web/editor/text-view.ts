import type { Command, EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { editorState } from "./editor-state.ts";
import { cleanPasted } from "./pasted/clean-pasted.ts";

type Given = {
  content: object;
  textarea: HTMLTextAreaElement;
  labelId: string;
  /** The element that tells the keys. */
  keysId: string;
  keys: Record<string, Command>;
  /** Called after each change of text or selection. */
  updated: (state: EditorState, textChanged: boolean) => void;
};

/** What we copied ourselves is our own already; all else is foreign. */
function cleaned(html: string): string {
  if (html.includes("data-pm-slice")) return html;
  const { body } = new DOMParser().parseFromString(html, "text/html");
  cleanPasted(body);
  return body.innerHTML;
}

/** The place where one writes, named and described as the text field it takes over from. */
export function textView({ content, textarea, labelId, keysId, keys, updated }: Given): EditorView {
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
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      updated(view.state, transaction.docChanged);
    },
  });
  return view;
}
