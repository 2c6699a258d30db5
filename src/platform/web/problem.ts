import { data } from "react-router";
import type { FieldProblem, Outcome, Problem } from "../../kernel/outcome.ts";

const statuses = { invalid: 422, forbidden: 403, missing: 404, conflict: 409, "too-late": 422 } as const;

export type ShownProblem = { key: string; values?: Record<string, string | number>; fields: FieldProblem[] };

/** The HTTP status each kind of problem has; the only such table in the house. */
export const statusOf = (problem: Problem): number => statuses[problem.kind];

/** A problem as the pages show it: one sentence, and the fields it concerns. */
export function shown(problem: Problem): ShownProblem {
  if (problem.kind === "invalid") return { key: "web:errors-found", fields: problem.fields };
  const values = "values" in problem && problem.values ? { values: problem.values } : {};
  return { key: problem.key, fields: [], ...values };
}

/** What a page asked for, or the error page that says why not. */
export function show<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw data(shown(outcome.problem), { status: outcome.problem.kind === "invalid" ? 404 : statusOf(outcome.problem) });
}
