import type { AnswerReading } from "./reading/read-answer.ts";

/** A value as it comes back from JSON: days as text. */
type AsJson<T> = T extends Temporal.PlainDate
  ? string
  : T extends readonly (infer One)[]
    ? AsJson<One>[]
    : T extends object
      ? { [Key in keyof T]: AsJson<T[Key]> }
      : T;

/** Something in the file that its text does not show: a tracked change, a comment, older mail. */
export type ReportedInFile = { what: string; text: string; author?: string; day?: string };

/**
 * All that was read out of a file, as it is kept. `answer` is null when nothing could be read, and `trouble` says why as a
 * message key; a person then fills in by hand.
 */
export type ToldAnswer = {
  answer: AsJson<AnswerReading> | null;
  pages: number | null;
  reported: ReportedInFile[];
  warnings: string[];
  trouble: string | null;
};
