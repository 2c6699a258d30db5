import { data } from "react-router";
import type { FieldProblem, Outcome, Problem } from "../../kernel/outcome.ts";

const statuses = { invalid: 422, forbidden: 403, missing: 404, conflict: 409, "too-late": 422 } as const;

/** `standing` is what stands in the database now, by field name, when two people changed the same thing. */
export type ShownProblem = {
  key: string;
  values?: Record<string, string | number>;
  fields: FieldProblem[];
  standing?: Record<string, string>;
  /** Somebody else was first: the form comes back from what stands now, so that it can be sent again. */
  conflict?: boolean;
};

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const isPlain = (value: unknown) =>
  ["string", "number"].includes(typeof value) || value instanceof Temporal.PlainDate || value === null;

/** A row as the form's fields would show it. */
const asFields = (row: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (isPlain(value) ? [[camel(name), String(value ?? "")]] : [])),
  );

/** The HTTP status each kind of problem has; the only such table in the house. */
export const statusOf = (problem: Problem): number => statuses[problem.kind];

/** A problem as the pages show it: one sentence, and the fields it concerns. */
export function shown(problem: Problem): ShownProblem {
  if (problem.kind === "invalid") return { key: "web:errors-found", fields: problem.fields };
  const values = "values" in problem && problem.values ? { values: problem.values } : {};
  const row = problem.kind === "conflict" ? problem.current : null;
  const standing = row && typeof row === "object" ? { standing: asFields(row) } : {};
  const conflict = problem.kind === "conflict" ? { conflict: true } : {};
  return { key: problem.key, fields: [], ...values, ...standing, ...conflict };
}

/** What a page asked for, or the error page that says why not. */
export function show<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  // An address that cannot be read names nothing, and nobody filled in a form to come here.
  if (outcome.problem.kind === "invalid") throw data({ key: "web:missing", fields: [] }, { status: 404 });
  throw data(shown(outcome.problem), { status: statusOf(outcome.problem) });
}
