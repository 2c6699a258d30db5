import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Call, Operation } from "../../operation.ts";
import { etagOf } from "./api-answer.ts";

export type Represented = { value: unknown; text: string; etag: string };

/**
 * What an operation came to, as it is sent: instants and days as text, and of all that was found only what its schema names,
 * so that a column added later is not handed out by accident. A file is sent as it is.
 */
export async function represent(operation: Operation, call: Call): Promise<Outcome<Represented | Response>> {
  const outcome = await operation.run(call);
  if (!outcome.ok) return outcome;
  if (outcome.value instanceof Response) return ok(outcome.value);
  const value: unknown = operation.output?.parse(JSON.parse(JSON.stringify(outcome.value)));
  const text = JSON.stringify(value);
  return ok({ value, text, etag: etagOf(text) });
}
