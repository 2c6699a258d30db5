import type { z } from "zod";
import { optionalLine, optionalText } from "../../../platform/change/text-input.ts";
import { longest } from "../model.ts";
import { namesProvision } from "../rules/names-provision.ts";

/** The fields of a secrecy mark; a provision that is written must name law, chapter and section. */
export const secrecyInput = {
  secrecyProvision: optionalLine(longest.provision).refine(
    (text) => text === null || namesProvision(text),
    "register:provision-unclear",
  ),
  secrecyNote: optionalText(longest.note),
};

type Marked = { secrecyProvision: string | null; secrecyNote: string | null };

const whole = (input: Marked & Record<string, unknown>): boolean => {
  const names = Object.keys(input).filter((name) => name.startsWith("protected") || name === "secrecyNote");
  return input.secrecyProvision !== null || names.every((name) => (input[name] ?? null) === null);
};

/**
 * Protected text and notes without a provision are refused: a mark that names no law is no mark (TF 2:20). Asked also when
 * other fields are wrong, so that every fault is told at once.
 */
export const withProvision = <Schema extends z.ZodType<Marked & Record<string, unknown>>>(schema: Schema): Schema =>
  schema.refine(whole, {
    path: ["secrecyProvision"],
    message: "register:provision-needed",
    when: ({ value }) => typeof value === "object" && value !== null && "secrecyProvision" in value,
  });
