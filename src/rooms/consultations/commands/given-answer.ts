import type { KeptFile } from "../../register/index.ts";
import type { AnswerChannel, AnswerKind, AnswerStance, DissentKind, Stance, ViewpointKind } from "../model.ts";

/** An answer as it is handed over, whichever way it came. */
export type GivenAnswer = {
  consulteeId: string;
  kind: AnswerKind;
  stance: AnswerStance;
  channel: AnswerChannel;
  /** The answering authority's own number, as written. */
  senderNumber: string | null;
  decidedDay: Temporal.PlainDate | null;
  ownSummary: string | null;
  /** Rich text: the views at length, and the decision as it was made. */
  extract: object | null;
  decision: object | null;
  /** What was read out of a file, field by field; null when a person wrote it here. */
  reading: object | null;
  /** Title of the record in the sender's case. Its id is given by the caller, so that the same answer twice is a clash. */
  title: string;
  documentId: string;
  createdBy: string | null;
  files: readonly KeptFile[];
  viewpoints: readonly { kind: ViewpointKind; sectionId: string | null; words: string }[];
  sectionStances: readonly { sectionId: string; stance: Stance }[];
  replies: readonly { questionId: string; text: string }[];
  dissents: readonly { kind: DissentKind; names: string; statement: string }[];
};
