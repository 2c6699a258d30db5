import { clockTime } from "../clock-time.ts";
import { makeElement } from "../make-element.ts";
import type { Speak } from "../speak.ts";
import type { SaveState } from "./saver.ts";

const signs: Readonly<Record<SaveState["kind"], string>> = {
  saved: "✓",
  saving: "…",
  unsaved: "○",
  away: "!",
  refused: "!",
  overtaken: "!",
};

function sentence(state: SaveState, speak: Speak): string {
  if (state.kind === "saved") return speak("saved", { time: clockTime(state.savedAt) });
  if (state.kind === "refused") return speak("refused", { reason: state.text });
  if (state.kind === "away") return speak(navigator.onLine ? "away" : "offline");
  if (state.kind === "overtaken") return speak("conflict-lead");
  return speak(state.kind);
}

/**
 * Says how it stands with the saving. Eyes see every state; ears are told when a text has been saved (once a minute at the
 * most, since the time is all that changes) and when it has not, but not that it is about to be.
 */
export function statusLine(speak: Speak) {
  const seen = makeElement("span", { class: "editor-save-state", "aria-hidden": "true" });
  const heard = makeElement("span", { class: "ds-sr-only", role: "status", "aria-live": "polite" });
  const say = (text: string) => {
    if (heard.textContent !== text) heard.textContent = text;
  };
  return {
    elements: [seen, heard],
    show(state: SaveState) {
      const text = sentence(state, speak);
      seen.dataset.state = state.kind;
      seen.textContent = `${signs[state.kind]} ${text}`;
      if (state.kind !== "saving" && state.kind !== "unsaved") say(text);
    },
    say,
  };
}
