import type { EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { makeElement } from "../make-element.ts";
import { hasIcon, icon } from "./icon.ts";
import { keyName } from "./key-name.ts";
import type { Tool } from "./tool.ts";

/** A button for a tool, and what keeps it true to the text. */
export type ToolButton = { button: HTMLButtonElement; update: (state: EditorState) => void };

/** Draws a tool. A button that does nothing right now can still be reached, or the focus would be lost as it goes out of use. */
export function toolButton(tool: Tool, view: () => EditorView): ToolButton {
  const key = tool.key ? keyName(tool.key, navigator.platform) : null;
  const content = tool.text ?? (hasIcon(tool.name) ? icon(tool.name) : tool.label);
  const button = makeElement(
    "button",
    {
      type: "button",
      class: "editor-tool",
      "data-tool": tool.name,
      "aria-label": content !== tool.label && tool.label,
      title: key ? `${tool.label} (${key.shown})` : tool.label,
      "aria-keyshortcuts": key?.aria,
    },
    content,
  );
  // The text keeps its selection while the button is pressed.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => tool.run(view()));
  const update = (state: EditorState) => {
    if (tool.pressed) button.setAttribute("aria-pressed", String(tool.pressed(state)));
    if (tool.usable) button.setAttribute("aria-disabled", String(!tool.usable(state)));
  };
  return { button, update };
}
