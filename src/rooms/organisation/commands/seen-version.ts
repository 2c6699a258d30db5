import { conflict, type Outcome, ok } from "../../../kernel/outcome.ts";

/** Whether the row is still the one the person saw; if not, the problem carries the row as it stands now. */
export function seenVersion<Row extends { version: number }>(row: Row, expected: number): Outcome<Row> {
  return row.version === expected ? ok(row) : conflict("web:conflict", row);
}
