import type { Saver } from "./saver.ts";

/**
 * The form's own button beside the saving: a post waits for an answer that is on its way, and then goes with the version it brought,
 * or the writer would meet the own text as another's. `posted` is called as the form goes.
 */
export function followForm(
  form: HTMLFormElement,
  saver: Saver,
  posted: () => void,
): { saved: (version: number) => void } {
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    saver.stop();
    if (!saver.sending()) {
      posted();
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    void saver.settled().then(() => form.requestSubmit(submitter));
  });
  return {
    saved(version) {
      const field = form.elements.namedItem("expectedVersion");
      if (field instanceof HTMLInputElement) field.value = String(version);
    },
  };
}
