import { DOMSerializer, Node } from "prosemirror-model";
import { editorSchema } from "../editor-schema.ts";
import { makeElement } from "../make-element.ts";
import type { Speak } from "../speak.ts";

export type Choice = "keep-mine" | "take-theirs" | "take-both";
const choices = ["keep-mine", "take-theirs", "take-both"] as const satisfies Choice[];

type Shown = { heading: string; theirs: object; by: string; choose: (choice: Choice) => void };

/** The other text as it reads. */
function reading(content: object): HTMLElement {
  const { content: blocks } = Node.fromJSON(editorSchema, content);
  const page = makeElement("div", { class: "prose editor-theirs", tabindex: "0" });
  DOMSerializer.fromSchema(editorSchema).serializeFragment(blocks, { document }, page);
  return page;
}

/**
 * Two texts want the same place: says whose, shows the other's whole beside the writer's own, which stays in the field, and lets the
 * writer choose. Whatever is chosen can be undone in the field.
 */
export function conflictPanel(speak: Speak, { heading, theirs, by, choose }: Shown): HTMLElement {
  const buttons = choices.map((choice, index) => {
    const button = makeElement(
      "button",
      { type: "button", class: "ds-button", "data-variant": index === 0 ? "primary" : "secondary" },
      speak(choice),
    );
    button.addEventListener("click", () => choose(choice));
    return button;
  });
  const other = reading(theirs);
  const title = by === "" ? speak("theirs-stands") : speak("conflict-theirs", { by });
  other.setAttribute("role", "region");
  other.setAttribute("aria-label", title);
  return makeElement(
    "div",
    { class: "ds-alert editor-conflict", "data-color": "warning", role: "group", "aria-label": heading },
    makeElement("p", { role: "alert", class: "editor-conflict-heading" }, `${heading} ${speak("conflict-lead")}`),
    makeElement("p", { class: "editor-conflict-title", "aria-hidden": "true" }, title),
    other,
    makeElement("div", { class: "button-row" }, ...buttons),
  );
}
