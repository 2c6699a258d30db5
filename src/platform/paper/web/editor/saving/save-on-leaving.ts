import type { Saver } from "./saver.ts";

type Means = {
  saver: Saver;
  /** Keeps what is not saved in this tab. */
  keep: () => void;
  /** Whether the form is being posted, which leaves the page on purpose. */
  posting: () => boolean;
};

/** Saves at once when the writer turns to something else or the net comes back, and asks before a page with unsaved text goes away. */
export function saveOnLeaving({ saver, keep, posting }: Means): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden") return;
    keep();
    void saver.now();
  });
  window.addEventListener("online", () => void saver.now());
  window.addEventListener("beforeunload", (event) => {
    keep();
    if (saver.owes() && !posting()) event.preventDefault();
  });
}
