import type { AnswerKind } from "../model.ts";

/** The kinds of answer in which somebody has decided what to say; to decline or have no objection is said in brief. */
export const fullAnswerKinds = [
  "committee_statement",
  "administration_statement",
  "chair_decision",
] as const satisfies AnswerKind[];
