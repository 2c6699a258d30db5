import { type FieldProblem, invalid, type Outcome } from "../../../kernel/outcome.ts";

/** One answer that tells every fault: those found here, and those of an outcome. */
export function joinProblems<T>(found: readonly FieldProblem[], outcome: Outcome<T>): Outcome<T> {
  if (found.length === 0) return outcome;
  if (outcome.ok) return invalid(...found);
  return outcome.problem.kind === "invalid" ? invalid(...found, ...outcome.problem.fields) : outcome;
}
