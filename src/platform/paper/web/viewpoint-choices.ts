import type { Choice } from "../../../ui/choice.ts";

/**
 * The viewpoints a writer may mark: their kinds (the value is stored, the label is the reader's word) and the sections of the
 * proposal they may be about. `about` says which section each marked viewpoint (by id) is about; null is the whole.
 */
export type ViewpointChoices = {
  kinds: readonly Choice[];
  sections: readonly Choice[];
  about?: Readonly<Record<string, string | null>>;
};

/** A kind's word inside a sentence and in Markdown: `önskemål`. */
export const kindWord = ({ label }: Choice): string => label.toLocaleLowerCase("sv");
