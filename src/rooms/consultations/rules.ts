/** The door to the rules alone: what the terminal needs to read an answer, without all that works with the database. */

export type { AnswerFields, ReadingQuestion } from "./rules/reading/ask-about.ts";
export type { Confidence, Field } from "./rules/reading/field.ts";
export type { BodyDirectory } from "./rules/reading/index-bodies.ts";
export { type AnswerReading, readAnswer } from "./rules/reading/read-answer.ts";
export { sourceLinesOf } from "./rules/reading/source-lines-of.ts";
