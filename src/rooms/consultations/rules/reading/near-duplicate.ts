const FUNCTION_WORDS = new Set(
  "och att som för med det den detta dessa ett en av till inom från kring även också samt eller när där har ska kan vara inte vill anser skulle önska bör finns blir sin sitt sina vid utifrån ovanstående medan så vilket under mot mellan genom enligt därför dock".split(
    " ",
  ),
);
const STEM = 7;
/** Fewer words in common than this are chance. */
const LEAST = 4;
const SHARE = 0.7;

/** The words of a sentence that carry its meaning, cut so that endings do not matter. */
export function stemsOf(sentence: string): ReadonlySet<string> {
  const words = sentence.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word)).map((word) => word.slice(0, STEM)));
}

/** Whether two sentences say the same in nearly the same words, or one of them says all that the other does and more. */
export function nearDuplicate(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return large.size === 0;
  let same = 0;
  for (const stem of small) if (large.has(stem)) same += 1;
  return same >= Math.min(LEAST, small.size) && same / small.size >= SHARE;
}
