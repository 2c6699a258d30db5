import type { EditorView } from "prosemirror-view";
import type { Speak } from "../speak.ts";
import { type Choice, conflictPanel } from "./conflict-panel.ts";
import type { Saver } from "./saver.ts";
import { takeText } from "./take-text.ts";

/** The other text, its version, and whose it is where that is known. */
export type Other = { content: object; version: number; by: string; heading: string };

type Means = { speak: Speak; view: EditorView; saver: Saver; panel: HTMLElement };

/** Asks which of two texts shall stand, and goes on saving when the writer has said. */
export function askWhich({ speak, view, saver, panel }: Means, { content, version, by, heading }: Other): void {
  const choose = (choice: Choice) => {
    panel.replaceChildren();
    if (choice !== "keep-mine") takeText(view, content, choice === "take-theirs" ? "instead" : "after");
    view.focus();
    void saver.goOn(version);
  };
  panel.replaceChildren(conflictPanel(speak, { heading, theirs: content, by, choose }));
}
