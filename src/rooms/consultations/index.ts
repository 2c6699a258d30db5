/** The door: what others may use of consultations. */

export { noteProgress } from "./commands/note-progress.ts";
export { type AnswerOutcome, outcomeFor, type ViewpointOutcome } from "./queries/outcome-for.ts";
export type { AnswerFields, ReadingQuestion } from "./rules/reading/ask-about.ts";
export type { Confidence, Field, Found } from "./rules/reading/field.ts";
export type { BodyDirectory, DirectoryBody, DirectoryGroup } from "./rules/reading/index-bodies.ts";
export { type AnswerReading, readAnswer } from "./rules/reading/read-answer.ts";
export { sourceLinesOf } from "./rules/reading/source-lines-of.ts";
export type { SourceLine } from "./rules/reading/to-lines.ts";
