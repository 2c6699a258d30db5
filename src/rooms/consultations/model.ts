/** A consultation from its first draft until every respondent has been told what became of their answer. */
export const consultationStates = ["draft", "sent", "compiling", "closed", "withdrawn"] as const;
export type ConsultationState = (typeof consultationStates)[number];

/** Bodies of the municipality are asked and must answer (KL 6:12); others are invited; anybody may answer unasked. */
export const askedAs = ["asked", "invited", "unsolicited"] as const;
export type AskedAs = (typeof askedAs)[number];

/** How far one consultee has come, as the sender sees it. */
export const stages = [
  "sent",
  "registered",
  "drafting",
  "attesting",
  "awaiting_decision",
  "answered",
  "declined",
  "withdrawn",
] as const;
export type Stage = (typeof stages)[number];

/** Who gave the answer and in which form. `statement` is one whose form is not known, as from outside bodies. */
export const answerKinds = [
  "committee_statement",
  "administration_statement",
  "chair_decision",
  "declined",
  "no_objection",
  "statement",
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** What somebody thinks of the proposal or a section of it. */
export const stances = ["supports", "supports_with_viewpoints", "neutral", "rejects_in_part", "rejects"] as const;
export type Stance = (typeof stances)[number];
/** The stance of a whole answer; `none` where nothing is said, as by one who declines. */
export type AnswerStance = Stance | "none";

export const viewpointKinds = ["wish", "objection", "question", "support"] as const;
export type ViewpointKind = (typeof viewpointKinds)[number];

export const handlingOutcomes = ["taken", "partly", "not", "noted"] as const;
export type HandlingOutcome = (typeof handlingOutcomes)[number];

/** How an answer came: from a report decided here, a form here, a link without account, or a file somebody brought. */
export const answerChannels = ["report", "form", "link", "upload"] as const;
export type AnswerChannel = (typeof answerChannels)[number];

export const dissentKinds = ["reservation", "special_statement", "alternate_statement"] as const;
export type DissentKind = (typeof dissentKinds)[number];

export const executiveParts = [
  "proposed_decision",
  "the_matter",
  "preparation",
  "views",
  "compilation",
  "dissents",
] as const;
export type ExecutivePart = (typeof executiveParts)[number];

/** Longest texts, in characters. The summary is one paragraph of the executive report. */
export const longest = {
  title: 300,
  instructions: 5_000,
  question: 1_000,
  reason: 2_000,
  name: 200,
  email: 200,
  summary: 600,
  viewpoint: 5_000,
  reply: 5_000,
  statement: 10_000,
  number: 100,
  tag: 40,
} as const;

/** What a consultee is told, each with a mail of its own. */
export const noticeKinds = [
  "asked",
  "resent",
  "reminder",
  "extension_granted",
  "extension_refused",
  "due_moved",
  "withdrawn",
  "receipt",
  "outcome",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
