import type { EditorView } from "prosemirror-view";

type Given = { element: HTMLElement; textarea: HTMLTextAreaElement; editor: HTMLElement; view: EditorView };

/** Puts the editor in the plain field's place: the label leads to it, and the field goes out of sight and out of the form. */
export function takeOver({ element, textarea, editor, view }: Given): void {
  const focused = document.activeElement === textarea;
  const label = element.querySelector<HTMLLabelElement>("label");
  label?.removeAttribute("for");
  label?.addEventListener("click", () => view.focus());
  element.querySelector(":scope > details")?.setAttribute("hidden", "");
  textarea.removeAttribute("id");
  textarea.removeAttribute("name");
  textarea.hidden = true;
  textarea.after(editor);
  if (focused) view.focus();
}
