import { autosave } from "../../../platform/web/autosave.ts";
import type { StandingSection } from "../commands/save-section.ts";
import { saveWritten } from "../parts/save-written.ts";

/** Where the editor of a section saves by itself while one writes. */
export const action = autosave({
  act: saveWritten,
  saved: ({ version, at }) => ({ version, savedAt: at }),
  standing: (current) => (current ? (current as StandingSection) : null),
});
