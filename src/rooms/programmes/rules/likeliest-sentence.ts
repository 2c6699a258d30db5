const wordsOf = (sentence: string) => new Set(sentence.toLocaleLowerCase("sv").match(/\p{L}{3,}|\d+/gu) ?? []);
/** Less in common than this, and it is another demand. */
const least = 0.5;

/** Which of the sentences says nearly what this one says: by the words they share. Null when none does. A person confirms it. */
export function likeliestSentence(sentence: string, among: readonly string[]): string | null {
  const own = wordsOf(sentence);
  const judged = among.map((one) => {
    const other = wordsOf(one);
    return { one, share: own.intersection(other).size / Math.max(1, own.union(other).size) };
  });
  const best = judged.toSorted((a, b) => b.share - a.share)[0];
  return best && best.share >= least ? best.one : null;
}
