/** Somebody who is to attest, and whether they have attested the version that stands. */
export type AttestLine = { position: number; personId: string; attested: boolean };

/** Whose turn it is: the first in order who has not attested. Null when all have, or nobody is to. */
export function attestTurn<Line extends AttestLine>(lines: readonly Line[]): Line | null {
  const inOrder = [...lines].sort((one, other) => one.position - other.position);
  return inOrder.find(({ attested }) => !attested) ?? null;
}
