import { type RawBuilder, sql } from "kysely";

const mark = "/* kept */";
const names = new Map<string, string>();

/**
 * A question that is asked over and over in the very same words: each connection lets the database read and plan it once,
 * which for a small question is most of what it costs. Only for words that do not vary with what somebody typed (every new
 * wording is kept for as long as the process lives), whose best plan is the same whatever the values are, and that name their
 * columns: a kept `select *` would break when a migration adds one.
 */
export const kept = <Row>(question: RawBuilder<Row>): RawBuilder<Row> => sql<Row>`${sql.raw(mark)} ${question}`;

/** What a kept statement is called in this process's connections; undefined for all others. */
export function keptName(text: string): string | undefined {
  if (!text.startsWith(mark)) return undefined;
  const name = names.get(text) ?? `kept-${names.size + 1}`;
  names.set(text, name);
  return name;
}
