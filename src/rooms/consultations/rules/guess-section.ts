import { foldName } from "./reading/fold-name.ts";
import { stemsOf } from "./reading/near-duplicate.ts";

type Section = { sectionId: string; heading: string };

const bare = (heading: string) => foldName(heading.replace(/^[\d.]+\s+/, ""));

/**
 * The section of the proposal that some words are about: the one whose heading they name, the longest first; null when they
 * name none. A guess, to be shown as one.
 */
export function guessSection(words: string, sections: readonly Section[]): string | null {
  const folded = foldName(words);
  const stems = stemsOf(words);
  const named = sections.filter(({ heading }) => {
    const plain = bare(heading);
    if (plain.length >= 4 && folded.includes(plain)) return true;
    const wanted = [...stemsOf(plain)];
    return wanted.length > 0 && wanted.every((stem) => stems.has(stem));
  });
  return named.toSorted((a, b) => b.heading.length - a.heading.length)[0]?.sectionId ?? null;
}
