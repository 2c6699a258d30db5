import { conflict, type Outcome, type Problem } from "../../kernel/outcome.ts";

/** Thrown only to make the transaction roll back; it carries the problem out and is never seen outside the door. */
export class Rollback extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`rolled back: ${problem.kind}`);
    this.problem = problem;
  }
}

/** Thrown when the actor may not: the transaction is undone first, and the refusal noted after it. */
export class Refused extends Error {
  readonly body: string | null;
  constructor(body: string | null) {
    super("refused");
    this.body = body;
  }
}

/** Lets a refusal through as a value and hands everything else on. */
export const refusedOr =
  <T>(otherwise: (error: unknown) => T) =>
  (error: unknown): T | Refused =>
    error instanceof Refused ? error : otherwise(error);

const uniqueViolation = "23505";
const serializationFailures = new Set(["40001", "40P01"]);

/**
 * What ended the transaction, as an outcome: a problem that was thrown to roll back, or two people at one thing at once.
 * @throws the error itself when it is neither.
 */
export function outcomeOf(error: unknown): Outcome<never> {
  if (error instanceof Rollback) return { ok: false, problem: error.problem };
  const code = (error as { code?: string }).code ?? "";
  if (code === uniqueViolation || serializationFailures.has(code)) return conflict("web:conflict");
  throw error;
}
