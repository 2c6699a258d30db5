const lexeme = /(?<not>!\s*)?'(?<word>(?:[^']|'')+)'(?::\*)?/gu;

/** The words that a tsquery, in PostgreSQL's text form, looks for, as the stems it looks by; excluded words are left out. */
export function wordsSought(query: string): string[] {
  const found = [...query.matchAll(lexeme)].filter(({ groups }) => groups?.not === undefined);
  return [...new Set(found.map(({ groups }) => (groups?.word ?? "").replaceAll("''", "'")))];
}
