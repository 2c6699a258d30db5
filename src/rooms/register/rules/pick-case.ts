/** A case that answers to what was typed; `keys` are those of the number found, the full one first. */
export type Candidate = { caseId: string; number: string; bodyId: string; owner: string; keys: readonly string[] };

export type Pick = { found: Candidate } | { found: null; among: readonly Candidate[] };

/**
 * The case that a typed number means: a register's own number before one somebody else gave, one's own body before
 * another's, the whole number before a part of it. Nothing is guessed: two that fit equally well are no answer.
 */
export function pickCase(candidates: readonly Candidate[], typedKeys: readonly string[], bodyId: string): Pick {
  const rank = ({ owner, bodyId: body, keys }: Candidate) =>
    (owner === "own" ? 0 : 4) +
    (body === bodyId ? 0 : 2) +
    (keys[0] !== undefined && typedKeys.includes(keys[0]) ? 0 : 1);
  const best = Math.min(...candidates.map(rank));
  const among = candidates.filter(
    (each, index) => rank(each) === best && candidates.findIndex(({ caseId }) => caseId === each.caseId) === index,
  );
  const [found] = among;
  return found && among.length === 1 ? { found } : { found: null, among };
}
