import { z } from "zod";
import { type FieldProblem, invalid, type Outcome, ok } from "../../kernel/outcome.ts";

const generic: Record<string, string> = {
  invalid_type: "web:field.missing",
  too_big: "web:field.too-long",
  too_small: "web:field.missing",
  invalid_value: "web:field.unknown-choice",
  invalid_format: "web:field.malformed",
  unrecognized_keys: "web:field.unknown-choice",
};

/** A schema's own message is a message key; Zod's English sentences are replaced by ours. */
function toProblem(issue: z.core.$ZodIssue): FieldProblem {
  const path = issue.path.join(".");
  if (/^[a-z-]+:[a-z][\w.-]*$/.test(issue.message)) return { path, key: issue.message };
  const values = issue.code === "too_big" ? { maximum: Number(issue.maximum) } : undefined;
  return { path, key: generic[issue.code] ?? "web:field.malformed", ...(values ? { values } : {}) };
}

/** Parses what came from a form, JSON or the command line; every fault is told at once. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): Outcome<z.output<Schema>> {
  const result = z.safeParse(schema, raw);
  return result.success ? ok(result.data) : invalid(...result.error.issues.map(toProblem));
}
