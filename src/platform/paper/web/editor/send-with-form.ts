import type { EditorView } from "prosemirror-view";
import type { About } from "./about.ts";

/** The form's own post carries the text as the plain field did, under the same name. */
export function sendWithForm(form: HTMLFormElement, name: string, view: EditorView, about: About): void {
  form.addEventListener("formdata", ({ formData }) => {
    formData.set(name, JSON.stringify(view.state.doc.toJSON()));
    formData.set(`${name}-about`, JSON.stringify(about.untold()));
  });
}
