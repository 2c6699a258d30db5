import type { AnswerKind, AnswerStance } from "../model.ts";
import type { AnswerKind as ReadKind } from "./reading/read-answer-kind.ts";
import type { Stance as ReadStance } from "./reading/read-stance.ts";

/** The reading rules write words with hyphens, the database with low lines; here and nowhere else they become one. */
const kinds: Record<ReadKind, AnswerKind> = {
  "committee-statement": "committee_statement",
  "administration-statement": "administration_statement",
  "chair-decision": "chair_decision",
  declined: "declined",
  "no-objection": "no_objection",
  statement: "statement",
};

/** Null where the text does not tell, so that somebody must. */
const stances: Record<ReadStance, AnswerStance | null> = {
  supports: "supports",
  "supports-with-viewpoints": "supports_with_viewpoints",
  neutral: "neutral",
  "rejects-in-part": "rejects_in_part",
  rejects: "rejects",
  declines: "none",
  uncertain: null,
};

export const readingWords = { kinds, stances } as const;
