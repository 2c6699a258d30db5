import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";

/** Several checks as one: every field that is wrong is told at once; a problem of another kind goes before them. */
export function allHold(...checks: Outcome<unknown>[]): Outcome<null> {
  const wrong: FieldProblem[] = [];
  for (const check of checks) {
    if (check.ok) continue;
    if (check.problem.kind !== "invalid") return check;
    wrong.push(...check.problem.fields);
  }
  return wrong.length > 0 ? invalid(...wrong) : ok(null);
}
