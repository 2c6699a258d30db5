import type {
  MarkKind,
  ReportAnswerKind,
  ReportStance,
  ReportText,
  SectionKind,
  StepKind,
  StepOutcome,
} from "../model.ts";

export type ContentSection = { kind: SectionKind; heading: string; mandatory: boolean; content: ReportText };

/** Days as they are written (`2024-02-14`), so that the same report always becomes the same JSON. */
export type ContentStep = {
  kind: StepKind;
  name: string;
  plannedDay: string | null;
  confirmedDay: string | null;
  outcome: StepOutcome;
};

export type ContentSignatory = { personId: string; name: string; title: string; unit: string | null };

/** What was marked in the text, in the order it stands there; without a section it is about the whole proposal. */
export type ContentViewpoint = { id: string; kind: MarkKind; sectionId: string | null; words: string };

/**
 * A report as it is read, typed and without anything of the database: what is frozen in a version, drawn as paper and sent as
 * an answer. Made by `reportContent`; arrays stand in the order they are read, sets sorted, so that equal reports are equal JSON.
 */
export type ReportContent = {
  /** The question it answers, when it answers one. */
  consulteeId: string | null;
  title: string;
  subtitle: string | null;
  /** The administration, and the part of it on a line of its own. */
  sender: string;
  addressee: string;
  officer: { name: string; phone: string | null } | null;
  meetingDay: string | null;
  answerKind: ReportAnswerKind;
  stance: ReportStance | null;
  stances: readonly { sectionId: string; stance: ReportStance }[];
  sections: readonly ContentSection[];
  steps: readonly ContentStep[];
  viewpoints: readonly ContentViewpoint[];
  /** In the order they attest. */
  signatories: readonly ContentSignatory[];
  attachments: readonly { title: string; documentId: string | null }[];
};
