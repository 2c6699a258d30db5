import { z } from "zod";
import { conflict, type Outcome, ok } from "../../kernel/outcome.ts";

/** The version a form was drawn from, carried in a hidden field. */
export const seenVersion = z.coerce.number("web:field.malformed").int().positive();

/** Whether nobody has changed the row since the form was opened. Problems: a conflict when somebody has. */
export function asLastSeen(row: { version: number }, seen: number): Outcome<null> {
  return row.version === seen ? ok(null) : conflict();
}
