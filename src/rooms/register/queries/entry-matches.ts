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

const holdsWords = ({ column, labels, query }: Sought, window: readonly string[]): RawBuilder<boolean> =>
  sql`${sql.ref(`e.${column}`)} @@ ${narrowQuery(query, [...labels, window])}::tsquery`;

/** The entries `e` that hold the words; `window` are labels of months or years, when only some are to be looked in. */
export const entryMatches = (sought: Sought, window: readonly string[] = []): RawBuilder<boolean> =>
  sql`${holdsWords(sought, window)} and ${sought.scope}`;

/**
 * The entries `e` that hold the words, for a question that is kept. The word index alone finds them, since it knows the labels of
 * what the reader may see, and the scope is held against what it found: a plan that is made once for every reader would else read
 * all that a large body has.
 */
export const entriesFound = (sought: Sought, window: readonly string[] = []): RawBuilder<unknown> =>
  sql`(select e.id, e.day, e.document_id, e.direction, e.body_id from search_entry e
    where ${holdsWords(sought, window)} offset 0) e where ${sought.scope}`;
