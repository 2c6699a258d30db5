/** Numbers that look random and are the same every run, so that two measurements are of the same data. */
export function createRandom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (part: number): boolean => next() < part,
    pick: <T>(items: readonly T[]): T => items[below(items.length)] as T,
    /** The earlier in the list, the oftener, as words in a language are. */
    pickSkewed: <T>(items: readonly T[]): T => items[Math.floor(items.length ** next()) - 1] as T,
  };
}

export type Random = ReturnType<typeof createRandom>;
