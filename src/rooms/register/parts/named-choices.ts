import type { Choice } from "../../../ui/choice.ts";

/** Rows with a name, as a list to choose from. */
export const namedChoices = (rows: readonly { id: string; name: string }[]): Choice[] =>
  rows.map(({ id, name }) => ({ value: id, label: name }));
