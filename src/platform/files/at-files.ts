import { invalid, type Outcome } from "../../kernel/outcome.ts";

/** What is wrong with what came in a file is said at the field it came by. */
export function atFiles<T>(outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok || outcome.problem.kind !== "invalid") return outcome;
  return invalid(...outcome.problem.fields.map((one) => ({ ...one, path: "files" })));
}
