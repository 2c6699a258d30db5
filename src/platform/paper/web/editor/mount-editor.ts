import type { Command } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { type About, createAbout } from "./about.ts";
import { countLine } from "./count-line.ts";
import type { EditorSettings } from "./editor-settings.ts";
import { firstText } from "./first-text.ts";
import { makeElement } from "./make-element.ts";
import { keepSaved } from "./saving/keep-saved.ts";
import { statusLine } from "./saving/status-line.ts";
import { sendWithForm } from "./send-with-form.ts";
import { type Speak, speakWith } from "./speak.ts";
import { takeOver } from "./take-over.ts";
import { textView } from "./text-view.ts";
import { askLink } from "./tools/ask-link.ts";
import { textTools } from "./tools/text-tools.ts";
import { toolbar } from "./tools/toolbar.ts";
import { viewpointTools } from "./tools/viewpoint-tools.ts";

type Mounting = {
  element: HTMLElement;
  textarea: HTMLTextAreaElement;
  settings: EditorSettings;
  speak: Speak;
  about: About;
  /** Called when the text, or what its viewpoints are about, has changed. */
  changed: () => void;
};

/** What stands around the text: the tools over it, and under it how it stands with the saving. */
function surroundings({ textarea, settings, speak, about, changed }: Mounting, view: () => EditorView) {
  const { id } = textarea;
  const tools = toolbar(textTools(speak), { label: speak("toolbar"), controls: id, view });
  const viewpoints = settings.kinds.length > 0 ? viewpointTools({ settings, speak, view, about, changed }, id) : null;
  const count = countLine(speak, () => view().state.doc);
  const status = statusLine(speak);
  const keys = makeElement("span", { id: `${id}-keys`, class: "editor-keys" }, speak("keys"));
  const foot = makeElement("div", { class: "editor-foot", tabindex: "-1" }, ...status.elements, count.element, keys);
  const head = makeElement("div", { class: "editor-head" }, tools.bar, ...(viewpoints ? [viewpoints.element] : []));
  const bars = [tools, ...(viewpoints ? [viewpoints] : [])];
  return { tools, bars, count, status, head, foot, panel: makeElement("div", { class: "editor-panel" }) };
}

type Surroundings = ReturnType<typeof surroundings>;

function writingPlace(mounting: Mounting, content: object, around: Surroundings): EditorView {
  const { textarea, speak, element } = mounting;
  const { id } = textarea;
  const label = element.querySelector("label");
  if (label) label.id = `${id}-label`;
  const go = (to: { focus: () => void }): Command => {
    return () => {
      to.focus();
      return true;
    };
  };
  const toLink: Command = (_state, _dispatch, view) => {
    if (view) askLink(view, speak);
    return view !== undefined;
  };
  return textView({
    content,
    textarea,
    labelId: `${id}-label`,
    keysId: `${id}-keys`,
    // Tab is never taken, so nobody is caught; Esc leaves too, as a writer with a list of tools before the text may want.
    renew: (id) => {
      const own = crypto.randomUUID();
      mounting.about.set(own, mounting.about.of(id));
      return own;
    },
    keys: { Escape: go(around.foot), "Alt-F10": go(around.tools), "Mod-k": toLink },
    updated: (state, textChanged) => {
      for (const bar of around.bars) bar.update(state);
      if (!textChanged) return;
      around.count.later();
      mounting.changed();
    },
  });
}

/** Makes the field an editor. Until all of it stands, the plain text field is left as it is. */
export async function mountEditor(element: HTMLElement, textarea: HTMLTextAreaElement): Promise<void> {
  const settings: EditorSettings = JSON.parse(element.dataset.settings ?? "{}");
  const content = await firstText(textarea, settings);
  const speak = speakWith(settings);
  const about = createAbout(settings.about);
  const { name, save, writer } = settings;
  const { form } = textarea;
  let keeper: { change: () => void } | null = null;
  const mounting: Mounting = { element, textarea, settings, speak, about, changed: () => keeper?.change() };
  const around = surroundings(mounting, () => view);
  const view: EditorView = writingPlace(mounting, content, around);
  const { head, panel, foot, status, count, bars } = around;
  takeOver({ element, textarea, view, editor: makeElement("div", { class: "editor" }, head, view.dom, panel, foot) });
  if (form) sendWithForm(form, name, view, about);
  if (save) keeper = keepSaved({ name, save, writer, speak, view, about, status, form, panel });
  for (const bar of bars) bar.update(view.state);
  count.count();
  element.dataset.ready = "";
}
