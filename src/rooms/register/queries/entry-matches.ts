import { type RawBuilder, sql } from "kysely";
import { narrowQuery } from "../rules/narrow-query.ts";

export type Sought = {
  /** A tsquery in PostgreSQL's text form. */
  query: string;
  /** Which words: all, or those that are public. */
  column: "words" | "public_words";
  /** What the reader may see, as a condition on search_entry `e`. */
  scope: RawBuilder<boolean>;
  /** Labels of which each group must have one; they say what the scope and the filters say, to the word index. */
  labels: readonly (readonly string[])[];
};

/** The entries `e` that hold the words; `window` are labels of months or years, when only some are to be looked in. */
export function entryMatches(
  { column, scope, labels, query }: Sought,
  window: readonly string[] = [],
): RawBuilder<boolean> {
  const narrowed = narrowQuery(query, [...labels, window]);
  return sql<boolean>`${sql.ref(`e.${column}`)} @@ ${narrowed}::tsquery and ${scope}`;
}
