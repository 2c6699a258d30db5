import type { z } from "zod";
import { longest } from "../model.ts";
import { namesProvision } from "../rules/names-provision.ts";
import { optionalLine, optionalText } from "./text-input.ts";

/** The fields of a secrecy mark; a provision that is written must name law, chapter and section. */
export const secrecyInput = {
  secrecyProvision: optionalLine(longest.provision).refine(
    (text) => text === null || namesProvision(text),
    "register:provision-unclear",
  ),
  secrecyNote: optionalText(longest.note),
};

type Marked = { secrecyProvision: string | null; secrecyNote: string | null };

/** Protected text and notes without a provision are refused: a mark that names no law is no mark (TF 2:20). */
export function demandProvision(input: Marked & Record<string, unknown>, context: z.core.$RefinementCtx): void {
  const hidden = Object.entries(input).some(
    ([name, value]) => name.startsWith("protected") && value !== null && value !== undefined,
  );
  if (input.secrecyProvision === null && (hidden || input.secrecyNote !== null)) {
    context.addIssue({ code: "custom", message: "register:provision-needed", path: ["secrecyProvision"] });
  }
}
