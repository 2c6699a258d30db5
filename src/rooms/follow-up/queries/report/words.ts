import { type Texts, textsOf } from "../../../../platform/texts/texts.ts";

const numbers = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

/** The words of a report. It is always in Swedish, since it goes into what a committee decides in. */
export const reportTexts = (): Texts => textsOf("sv", "follow-up");

/** A number as it is written in running text and in tables. */
export const written = (value: number): string => numbers.format(value);
