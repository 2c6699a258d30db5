import { stemsOf } from "./reading/near-duplicate.ts";

type Said = { id: string; words: string; sectionId: string | null };

const most = 8;
const least = { same: 3, share: 0.45 };
/** In the same section of the proposal less is needed: what is said there is about the same thing already. */
const leastInSection = { same: 2, share: 0.34 };

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>) {
  const same = [...a].filter((stem) => b.has(stem)).length;
  return { same, share: same / Math.max(1, Math.min(a.size, b.size)) };
}

/**
 * Viewpoints that seem to say the same as those chosen, the likest first and at most eight: by the words that carry their
 * meaning, whatever endings they have. A suggestion; a person says whether they are handled together.
 */
export function findSimilar<One extends Said>(chosen: readonly Said[], others: readonly One[]): One[] {
  const taken = new Set(chosen.map(({ id }) => id));
  const wanted = chosen.map(({ words, sectionId }) => ({ stems: stemsOf(words), sectionId }));
  const liked = others
    .filter(({ id }) => !taken.has(id))
    .flatMap((one) => {
      const stems = stemsOf(one.words);
      const shares = wanted.flatMap(({ stems: own, sectionId }) => {
        const { same, share } = likeness(own, stems);
        const bar = sectionId !== null && sectionId === one.sectionId ? leastInSection : least;
        return same >= bar.same && share >= bar.share ? [share] : [];
      });
      return shares.length > 0 ? [{ one, share: Math.max(...shares) }] : [];
    });
  return liked
    .toSorted((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ one }) => one);
}
