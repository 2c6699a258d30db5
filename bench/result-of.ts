import type { Outcome } from "../src/kernel/outcome.ts";

/** What came of it. @throws with the problem when it did not work: a measurement of a refusal measures nothing. */
export function resultOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
