import { invalid, type Outcome } from "../../../kernel/outcome.ts";

/** What is wrong with a text that came in a file is said at the file. */
export function atFiles<T>(outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok || outcome.problem.kind !== "invalid") return outcome;
  return invalid(...outcome.problem.fields.map((one) => ({ ...one, path: "files" })));
}
