export type KnownSection = { sectionId: string; heading: string; level: number };
export type NewSection = { heading: string; level: number };

const folded = (heading: string) =>
  heading
    .toLocaleLowerCase("sv")
    .replace(/^[\d.\s]+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Where a heading stands alone between two that are the same in both versions, it is the same section renamed. */
function renamed(pairs: (number | null)[], known: number, taken: ReadonlySet<number>): (number | null)[] {
  return pairs.map((pair, at) => {
    if (pair !== null) return pair;
    const before = at === 0 ? -1 : pairs[at - 1];
    const after = at === pairs.length - 1 ? known : pairs[at + 1];
    if (before === null || after === null || before === undefined || after === undefined) return null;
    const between = before + 1;
    return after - before === 2 && !taken.has(between) ? between : null;
  });
}

/**
 * Which section of the version before each new one is: by heading, numbers and signs aside, those that share one in their
 * order; else by its place between two that are known. Null for one that is new. A person looks it through.
 */
export function pairSections(before: readonly KnownSection[], after: readonly NewSection[]): (string | null)[] {
  const taken = new Set<number>();
  const byHeading = after.map(({ heading }) => {
    const at = before.findIndex((one, index) => !taken.has(index) && folded(one.heading) === folded(heading));
    if (at === -1) return null;
    taken.add(at);
    return at;
  });
  return renamed(byHeading, before.length, taken).map((at) => (at === null ? null : (before[at]?.sectionId ?? null)));
}
