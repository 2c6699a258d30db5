import type { EditorView } from "prosemirror-view";
import { completeAddress, linkAt, removeLink, setLink } from "../link-commands.ts";
import { makeElement } from "../make-element.ts";
import type { Speak } from "../speak.ts";

const button = (kind: string, label: string) =>
  makeElement("button", { type: "button", class: "ds-button", "data-variant": kind }, label);

function drawn(speak: Speak, href: string) {
  const field = makeElement("input", {
    id: "link-address",
    class: "ds-input",
    inputmode: "url",
    value: href,
    autocomplete: "off",
  });
  const wrong = makeElement("p", { id: "link-wrong", class: "ds-validation-message", role: "alert" });
  const label = makeElement("label", { class: "ds-label", for: "link-address" }, speak("link-address"));
  const put = makeElement("button", { class: "ds-button", "data-variant": "primary" }, speak("link-put"));
  const remove = button("secondary", speak("link-remove"));
  const cancel = button("tertiary", speak("cancel"));
  const row = makeElement("div", { class: "button-row" }, put, ...(href === "" ? [] : [remove]), cancel);
  const form = makeElement(
    "form",
    { class: "form-frame" },
    makeElement("div", { class: "ds-field" }, label, wrong, field),
    row,
  );
  const dialogue = makeElement("dialog", { class: "editor-dialogue", "aria-label": speak("link") }, form);
  return { dialogue, form, field, wrong, remove, cancel };
}

/** Asks for a link's address in a window of its own, and goes back to the text. Esc leaves without a change. */
export function askLink(view: EditorView, speak: Speak): void {
  const { dialogue, form, field, wrong, remove, cancel } = drawn(speak, linkAt(view.state)?.href ?? "");
  document.body.append(dialogue);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const href = completeAddress(field.value);
    if (href === null) {
      wrong.textContent = speak("link-wrong");
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", "link-wrong");
      field.focus();
      return;
    }
    setLink(href)(view.state, view.dispatch);
    dialogue.close();
  });
  remove.addEventListener("click", () => {
    removeLink(view.state, view.dispatch);
    dialogue.close();
  });
  cancel.addEventListener("click", () => dialogue.close());
  dialogue.addEventListener("close", () => {
    dialogue.remove();
    view.focus();
  });
  dialogue.showModal();
  field.select();
}
