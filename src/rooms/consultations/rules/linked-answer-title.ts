import { shorten } from "../../../kernel/shorten.ts";

const longestTitle = 300;

/** What the record of an answer by link is called in the sender's register; `number` counts corrections. */
export const linkedAnswerTitle = (title: string, number: number): string =>
  shorten(number > 1 ? `Rättat svar på remiss (${number}): ${title}` : `Svar på remiss: ${title}`, longestTitle);
