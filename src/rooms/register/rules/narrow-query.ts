/** A label as a lexeme of a tsquery. Labels hold no quotes: they are made of ids, years, months and words of our own. */
const quoted = (label: string) => `'${label}'`;

/**
 * A tsquery, in PostgreSQL's own text form, narrowed down: of each group of labels at least one must stand in the entry. An
 * empty group asks for nothing.
 */
export function narrowQuery(query: string, groups: readonly (readonly string[])[]): string {
  const wanted = groups.filter((group) => group.length > 0).map((group) => `(${group.map(quoted).join("|")})`);
  return [`(${query})`, ...wanted].join(" & ");
}
