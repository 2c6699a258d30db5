import type {
  AnswerKind,
  AnswerStance,
  AskedAs,
  DissentKind,
  ExecutivePart,
  HandlingOutcome,
  Stage,
} from "../../model.ts";

/** Running text as it is stored; rules neither read nor change what is in it. */
export type StoredText = { type: "doc"; content: readonly object[] };

export type SourceAnswer = {
  id: string;
  kind: AnswerKind;
  stance: AnswerStance;
  late: boolean;
  decidedDay: string | null;
  senderNumber: string | null;
  /** The compiler's paragraph; the answer's own summary where there is none. */
  summary: string | null;
  ownSummary: string | null;
  extract: StoredText | null;
  dissents: { kind: DissentKind; names: string; statement: string }[];
};

export type SourceConsultee = {
  id: string;
  name: string;
  groupName: string | null;
  askedAs: AskedAs;
  stage: Stage;
  answer: SourceAnswer | null;
};

export type SourceHandling = {
  id: string;
  outcome: HandlingOutcome;
  reason: string;
  name: string;
  heading: string | null;
};

/** All that an executive report is made from, consultees in the order they were asked. Days are `YYYY-MM-DD`. */
export type ExecutiveSources = {
  consultationId: string;
  title: string;
  bodyName: string;
  caseNumber: string;
  sentDay: string | null;
  dueDay: string;
  sections: string[];
  consultees: SourceConsultee[];
  handlings: SourceHandling[];
  viewpoints: number;
};

export type SourceKind = "consultation" | "consultee" | "answer" | "handling" | "own";

/** One paragraph as it is made from its source. Part and source together tell which paragraph it is, whatever it says. */
export type DraftedParagraph = {
  part: ExecutivePart;
  heading: string | null;
  content: StoredText;
  sourceKind: SourceKind;
  sourceId: string | null;
};
