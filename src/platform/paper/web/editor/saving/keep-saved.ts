import type { EditorView } from "prosemirror-view";
import type { About } from "../about.ts";
import { clockTime } from "../clock-time.ts";
import type { EditorSave } from "../editor-settings.ts";
import type { Speak } from "../speak.ts";
import { askWhich } from "./ask-which.ts";
import { createDraftStore, type DraftStore, type WrittenText } from "./draft-store.ts";
import { followForm } from "./follow-form.ts";
import { saveOnLeaving } from "./save-on-leaving.ts";
import { createSaver, type Saver, type SaveState } from "./saver.ts";
import { sendText } from "./send-text.ts";
import type { statusLine } from "./status-line.ts";
import { takeText } from "./take-text.ts";
import { whatOfDraft } from "./what-of-draft.ts";

export type Keeping = {
  name: string;
  save: EditorSave;
  writer: string;
  speak: Speak;
  view: EditorView;
  about: About;
  status: ReturnType<typeof statusLine>;
  form: HTMLFormElement | null;
  /** Where the question goes when two texts want the same place. */
  panel: HTMLElement;
};

/** How long after a keystroke the text is laid in the tab's store, in milliseconds: a long text takes some to write out. */
const keepPause = 300;

/** What was left in the tab is taken up, or asked about when the text has changed since. */
function takeUp({ save, speak, view, about, status, panel }: Keeping, saver: Saver, store: DraftStore): void {
  const draft = store.find();
  const standing = { content: view.state.doc.toJSON(), version: save.version };
  const fate = whatOfDraft(draft, standing);
  if (!draft || fate === "drop") return void store.drop();
  for (const [id, section] of Object.entries(draft.about)) about.set(id, section);
  takeText(view, draft.content, "instead");
  status.say(speak("restored"));
  if (fate === "ask") {
    saver.halt();
    askWhich({ speak, view, saver, panel }, { ...standing, by: "", heading: speak("left-behind") });
  }
}

/** Lays the text in the tab's store while it is not saved. */
function keeperOf({ read, saver, store }: { read: () => WrittenText; saver: () => Saver; store: DraftStore }) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let posted = false;
  const keep = () => {
    clearTimeout(timer);
    if (saver().owes()) store.keep({ ...read(), version: saver().version(), posted });
  };
  return {
    keep,
    later() {
      clearTimeout(timer);
      timer = setTimeout(keep, keepPause);
    },
    post() {
      posted = true;
      keep();
    },
    posting: () => posted,
  };
}

/** Saves the text while it is written, and keeps it in the tab until it is saved. `change` is to be called when it has changed. */
export function keepSaved(keeping: Keeping): { change: () => void } {
  const { name, save, speak, view, about, status, form, panel } = keeping;
  const store = createDraftStore(save.action, keeping.writer);
  const read = (): WrittenText => ({ content: view.state.doc.toJSON(), about: about.untold() });
  const show = (state: SaveState) => {
    status.show(state);
    if (state.kind === "saved") {
      follow?.saved(state.version);
      store.drop();
    }
    if (state.kind !== "overtaken") return;
    const { by, at } = state.current;
    const heading = speak("conflict", { by, time: clockTime(at) });
    askWhich({ speak, view, saver, panel }, { ...state.current, heading });
  };
  const send = async (text: WrittenText, version: number) => {
    const sent = await sendText(save.action, name, text, version);
    if (sent.kind === "saved") about.told(text.about);
    return sent;
  };
  const saver = createSaver({ read, send, show, version: save.version });
  const keeper = keeperOf({ read, store, saver: () => saver });
  const follow = form && followForm(form, saver, keeper.post);
  saveOnLeaving({ saver, keep: keeper.keep, posting: keeper.posting });
  view.dom.addEventListener("blur", () => void saver.now());
  if (save.held) saver.halt();
  setTimeout(() => takeUp(keeping, saver, store));
  return {
    change() {
      saver.change();
      keeper.later();
    },
  };
}
