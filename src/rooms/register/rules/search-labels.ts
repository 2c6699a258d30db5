import type { Direction } from "../model.ts";

type OfCase = { bodyId: string; day: Temporal.PlainDate };
type OfDocument = OfCase & { direction: Direction };

/**
 * Marks that stand among the words of a search entry and let the word index itself narrow a search down, so that a common
 * word at one authority in one year costs no more than a rare one. They begin with a capital, and text search makes every
 * word small, so nothing anyone writes is ever taken for one.
 */
export const searchLabels = {
  body: (id: string) => `B${id}`,
  kind: (kind: "case" | "document") => (kind === "case" ? "KC" : "KD"),
  direction: (direction: Direction) => `D${direction}`,
  year: (year: number) => `Y${year}`,
  month: (month: Temporal.PlainYearMonth) => `M${month}`,
};

const ofBoth = ({ bodyId, day }: OfCase) => [
  searchLabels.body(bodyId),
  searchLabels.year(day.year),
  searchLabels.month(day.toPlainYearMonth()),
];

/** The labels of a case; its day is when it was opened. */
export const caseLabels = (row: OfCase): string[] => [searchLabels.kind("case"), ...ofBoth(row)];

/** The labels of a document; its day is the one in the register. */
export const documentLabels = (row: OfDocument): string[] => [
  searchLabels.kind("document"),
  searchLabels.direction(row.direction),
  ...ofBoth(row),
];
