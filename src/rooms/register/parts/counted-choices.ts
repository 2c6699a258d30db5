import type { Choice } from "../../../ui/choice.ts";

type Share = { value: string; count: number };

/**
 * Choices with how many hits each would leave, where that is known. A choice that would leave none is left out, but never
 * the one that is chosen.
 */
export function countedChoices(
  choices: readonly Choice[],
  shares: readonly Share[] | null,
  chosen: string | null,
): Choice[] {
  if (shares === null || chosen !== null) return [...choices];
  return choices.flatMap((choice) => {
    const share = shares.find(({ value }) => value === choice.value);
    return share ? [{ ...choice, label: `${choice.label} (${share.count})` }] : [];
  });
}
