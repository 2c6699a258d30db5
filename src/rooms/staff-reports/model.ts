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

/** What is thought of the proposal as a whole or of a section of it; the words are those of the consultation's answers. */
export const reportStances = ["supports", "supports_with_viewpoints", "neutral", "rejects_in_part", "rejects"] as const;
export type ReportStance = (typeof reportStances)[number];

export const markKinds = ["wish", "objection", "question", "support"] as const;
export type MarkKind = (typeof markKinds)[number];

/** Running text as it is stored; what may stand in it is the paper's to say. */
export type ReportText = { type: "doc"; content: readonly object[] };

/** Longest texts, in characters. */
export const longest = {
  title: 300,
  subtitle: 300,
  sender: 400,
  addressee: 200,
  phone: 40,
  heading: 120,
  guidance: 500,
  step: 200,
  attachment: 300,
  personTitle: 120,
  unit: 200,
  point: 2_000,
} as const;

/** The most of each that one report may have. */
export const mostOf = { points: 30, steps: 30, attachments: 100, signatories: 10, sections: 30 } as const;

export const paperFormats = ["pdf", "archive", "docx"] as const;
export type IssuedFormat = (typeof paperFormats)[number];
