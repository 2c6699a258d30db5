import type { RichText } from "../../rich-text/rich-text.ts";

/** Where the editor saves by itself. It posts `expectedVersion` and the field; see `AutosaveAnswer` for what comes back. */
export type EditorSave = {
  /** The address; a path of this site. */
  action: string;
  version: number;
  /** The form came back: what stands in it is saved by its button alone, and until then kept in the tab. */
  held?: boolean;
};

export type EditorChoice = { value: string; label: string };

/** What the server tells the editor of its field. */
export type EditorSettings = {
  name: string;
  /** Null when the text field holds Markdown that came back with a problem; the editor then reads the text field. */
  document: RichText | null;
  kinds: readonly EditorChoice[];
  sections: readonly EditorChoice[];
  about: Readonly<Record<string, string | null>>;
  save: EditorSave | null;
  /** Who writes; an unsaved text is kept for nobody else. */
  writer: string;
  words: Readonly<Record<string, string>>;
};
