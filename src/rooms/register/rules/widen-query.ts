/** Stems that mean the same as a stem, by that stem. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

const lexeme = /'((?:[^']|'')+)'(:\*)?/gu;

/** A tsquery, in PostgreSQL's text form, where each word may also be one of its other forms. */
export function widenQuery(query: string, synonyms: Synonyms): string {
  return query.replace(lexeme, (written, stem: string, star = "") => {
    const others = Object.hasOwn(synonyms, stem) ? (synonyms[stem] ?? []) : [];
    const all = [written, ...others.filter((other) => other !== stem).map((other) => `'${other}'${star}`)];
    return all.length === 1 ? written : `(${all.join("|")})`;
  });
}
