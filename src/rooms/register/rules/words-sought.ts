const lexeme = /(?<not>!\s*)?'(?<word>(?:[^']|'')+)'(?::\*)?/gu;

const excludedGroup = /!\s*\([^()]*\)/gu;

/** The words that a tsquery, in PostgreSQL's text form, looks for, as the stems it looks by; excluded words are left out. */
export function wordsSought(query: string): string[] {
  const found = [...query.replace(excludedGroup, "").matchAll(lexeme)].filter(
    ({ groups }) => groups?.not === undefined,
  );
  return [...new Set(found.map(({ groups }) => (groups?.word ?? "").replaceAll("''", "'")))];
}
