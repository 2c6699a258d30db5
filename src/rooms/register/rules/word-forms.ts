type Change = readonly [ending: RegExp, becomes: readonly string[]];

/** From a form that stands in a text to what the word may be by itself. */
const toBase: readonly Change[] = [
  [/ets?$/u, ["", "e", "um"]],
  [/ens?$/u, ["", "e"]],
  [/(?<=[a-zåäö])ans?$/u, ["a"]],
  [/or(?:na)?s?$/u, ["a"]],
  [/enas?$/u, ["", "e"]],
  [/er(?:na)?s?$/u, ["", "um"]],
  [/ar(?:na)?s?$/u, [""]],
  [/ningar(?:na)?s?$/u, ["an"]],
  [/(?<=[öåouy])ns?$/u, [""]],
  [/(?<=[aeiouyåäö])([mn])\1(?:et|en|er|ar|erna|arna)s?$/u, ["m", "n"]],
];

/** From a word by itself to those of its forms that the stemmer does not bring back to it. */
const fromBase: readonly Change[] = [
  [/(?<=[^aeiouyåäö])$/u, ["et"]],
  [/(?<=[aeiouyåäö]m)$/u, ["met", "men"]],
  [/(?<=[aeiouyåäö]n)$/u, ["net", "nen"]],
  [/e$/u, ["et", "ena"]],
  [/a$/u, ["an", "or"]],
  [/(?<=[öåouy])$/u, ["n", "ar", "arna"]],
  [/um$/u, ["et", "er", "erna"]],
  [/s$/u, ["sen", "ser"]],
  [/an$/u, ["ningar"]],
];

const shortest = 2;

const changed = (word: string, changes: readonly Change[]) =>
  changes.flatMap(([ending, becomes]) => (ending.test(word) ? becomes.map((end) => word.replace(ending, end)) : []));

/**
 * Other forms of a Swedish word that PostgreSQL's stemmer takes for different words. It leaves the -et of "hotet" and the
 * -an of "skolan", and does not know that m and n are doubled ("program", "programmen"). Lower case. Many of the forms
 * do not exist; those find nothing and do no harm.
 */
export function wordForms(word: string): string[] {
  const lower = word.toLowerCase();
  const bases = [lower, ...changed(lower, toBase)].filter((base) => base.length > shortest);
  const forms = bases.flatMap((base) => [base, ...changed(base, fromBase)]);
  return [...new Set(forms)].filter((form) => form !== lower);
}
