/** A number from 0 up to 1 that is always the same for the same words: the demo varies, and is alike each time it is loaded. */
export function chance(...words: (string | number)[]): number {
  let hash = 2166136261;
  for (const letter of words.join("|")) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  // The last letters must reach the first digits too.
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** One of them, the same for the same words. */
export function pick<T>(among: readonly T[], ...words: (string | number)[]): T {
  const one = among[Math.floor(chance(...words) * among.length)];
  if (one === undefined) throw new Error("There is nothing to pick from");
  return one;
}
