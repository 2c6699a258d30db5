/** A report from its first draft until its answer has been sent, or until it is ended without one. */
export const reportStates = ["draft", "attesting", "attested", "on_agenda", "decided", "dispatched", "ended"] as const;
export type ReportState = (typeof reportStates)[number];

/** The parts of a report in their order; a body's template says which of the analyses it demands. */
export const sectionKinds = [
  "proposed_decision",
  "summary",
  "background",
  "the_matter",
  "preparation",
  "gender_equality",
  "child_rights",
  "disability",
  "climate",
  "economy",
  "views",
  "own",
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** Who answers: the committee, the officials alone, or the chair in a matter that cannot wait (KL 6:39). */
export const reportAnswerKinds = ["committee_statement", "administration_statement", "chair_decision"] as const;
export type ReportAnswerKind = (typeof reportAnswerKinds)[number];

export const stepKinds = [
  "department",
  "cooperation_group",
  "disability_council",
  "pensioners_council",
  "other",
] as const;
export type StepKind = (typeof stepKinds)[number];

/** Whether those who were heard treated the matter, or could have. */
export const stepOutcomes = ["treated", "had_the_opportunity"] as const;
export type StepOutcome = (typeof stepOutcomes)[number];

export const paperFormats = ["pdf", "archive", "docx"] as const;
export type IssuedFormat = (typeof paperFormats)[number];
