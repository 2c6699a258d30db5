import type { Outcome } from "../../kernel/outcome.ts";

/** What a command answered while the house read the city in. @throws when it was refused: the data is wrong. */
export function done<T>(what: string, outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`${what}: ${JSON.stringify(outcome.problem)}`);
}
