const demanding = /(?<!\p{L})(?:ska|skall)(?!\p{L})/iu;
/** "Ska" in a question, or in a sentence that says what is not decided, demands nothing. */
const asking = /\?\s*$/u;

/** Whether a sentence demands something: it says "ska" or "skall", as the council does when it means that it must be done. */
export const isDemand = (sentence: string): boolean => demanding.test(sentence) && !asking.test(sentence);
