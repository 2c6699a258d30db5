import type { EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { About } from "../about.ts";
import type { EditorSettings } from "../editor-settings.ts";
import { makeElement } from "../make-element.ts";
import type { Speak } from "../speak.ts";
import { viewpointAt } from "../viewpoint-at.ts";
import { markViewpoint, unmarkViewpoint } from "../viewpoint-commands.ts";
import { doing } from "./text-tools.ts";
import type { Tool } from "./tool.ts";
import { toolbar } from "./toolbar.ts";

type Means = {
  settings: EditorSettings;
  speak: Speak;
  view: () => EditorView;
  about: About;
  /** Called when `about` has changed and the text has not. */
  changed: () => void;
};

function kindTools({ settings, speak, about }: Means, chosen: () => string | null): Tool[] {
  const newId = () => {
    const id = crypto.randomUUID();
    about.set(id, chosen());
    return id;
  };
  const kinds = settings.kinds.map(({ value, label }) => ({
    name: `viewpoint-${value}`,
    label,
    run: doing(markViewpoint(value, newId)),
    pressed: (state: EditorState) => viewpointAt(state)?.kind === value,
  }));
  const remove = { name: "viewpoint-remove", label: speak("viewpoint-remove"), run: doing(unmarkViewpoint) };
  return [...kinds, { ...remove, usable: (state) => viewpointAt(state) !== null }];
}

function sectionSelect({ settings, speak }: Means, id: string): { field: HTMLElement; select: HTMLSelectElement } {
  const choices = [{ value: "", label: speak("viewpoint-whole") }, ...settings.sections];
  const select = makeElement(
    "select",
    { id, class: "ds-input" },
    ...choices.map(({ value, label }) => makeElement("option", { value }, label)),
  );
  const label = makeElement("label", { for: id }, speak("viewpoint-about"));
  return { field: makeElement("div", { class: "editor-about" }, label, select), select };
}

/** Marks words as viewpoints and says which section of the proposal they are about. */
export function viewpointTools(
  means: Means,
  controls: string,
): { element: HTMLElement; update: (state: EditorState) => void } {
  const { about, changed, speak, view } = means;
  const { field, select } = sectionSelect(means, `${controls}-about`);
  const label = speak("viewpoints");
  const bar = toolbar([kindTools(means, () => select.value || null)], { label, controls, view, heading: label });
  select.addEventListener("change", () => {
    const there = viewpointAt(view().state);
    if (!there) return;
    about.set(there.id, select.value || null);
    changed();
  });
  let last: string | null = null;
  const update = (state: EditorState) => {
    bar.update(state);
    const there = viewpointAt(state)?.id ?? null;
    // Outside a viewpoint the select keeps what was chosen last, for the next one to be marked.
    if (there !== null && there !== last) select.value = about.of(there) ?? "";
    last = there;
  };
  const element = makeElement(
    "div",
    { class: "editor-viewpoints" },
    bar.bar,
    ...(means.settings.sections.length > 0 ? [field] : []),
  );
  return { element, update };
}
