const FUNCTION_WORDS = new Set(
  "och att som för med det den detta dessa ett en av till inom från kring även också samt eller när där har ska kan vara inte vill anser skulle önska bör finns blir sin sitt sina vid utifrån ovanstående medan så vilket under mot mellan genom enligt därför dock".split(
    " ",
  ),
);
const STEM = 7;
/** Fewer words in common than this are chance. */
const LEAST = 4;
const SHARE = 0.7;
const LEAST_SUMMARISED = 2;
const SHARE_SUMMARISED = 0.6;

/** The words of a sentence that carry its meaning, cut so that endings do not matter. */
export function stemsOf(sentence: string): ReadonlySet<string> {
  const words = sentence.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word)).map((word) => word.slice(0, STEM)));
}

/** Whether two sentences say the same in nearly the same words, or one of them says all that the other does and more. */
export function nearDuplicate(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  const same = inCommon(a, b);
  // "Kontoret avstyrker förslaget" is not yet the same as "… förslaget om en ny avgift".
  if (fewer < LEAST) return same === more;
  return same >= LEAST && same / fewer >= SHARE;
}

/** The same for what two sentences are about, one of them in a summary: there it is said again by intent, and shorter. */
export function summarises(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const same = inCommon(a, b);
  return same >= LEAST_SUMMARISED && same / Math.min(a.size, b.size) >= SHARE_SUMMARISED;
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let same = 0;
  for (const stem of a) if (b.has(stem)) same += 1;
  return same;
}
