import type { EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { makeElement } from "../make-element.ts";
import { rove } from "./rove.ts";
import type { Tool } from "./tool.ts";
import { toolButton } from "./tool-button.ts";

export type Toolbar = { bar: HTMLElement; update: (state: EditorState) => void; focus: () => void };

type Place = { label: string; controls: string; view: () => EditorView; heading?: string };

/** A bar of tools over the text: one stop for Tab, the arrows between, and Esc back to the text. */
export function toolbar(groups: readonly (readonly Tool[])[], { label, controls, view, heading }: Place): Toolbar {
  const drawn = groups.map((tools) => tools.map((tool) => toolButton(tool, view)));
  const bar = makeElement(
    "div",
    { class: "editor-toolbar", role: "toolbar", "aria-label": label, "aria-controls": controls },
    ...(heading === undefined
      ? []
      : [makeElement("span", { class: "editor-toolbar-heading", "aria-hidden": "true" }, heading)]),
    ...drawn.map((tools) => makeElement("div", { class: "editor-tools" }, ...tools.map(({ button }) => button))),
  );
  rove(bar);
  bar.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    view().focus();
  });
  return {
    bar,
    update: (state) => {
      for (const { update } of drawn.flat()) update(state);
    },
    focus: () => bar.querySelector<HTMLElement>("button[tabindex='0']")?.focus(),
  };
}
