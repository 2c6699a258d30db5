import type { Direction } from "../model.ts";

type OfCase = { bodyId: string; day: Temporal.PlainDate };
type OfDocument = OfCase & { direction: Direction };

/**
 * Marks that stand among the words of a search entry and let the word index itself narrow a search down, so that a common
 * word at one authority in one year costs no more than a rare one. They begin with a capital, and text search makes every
 * word small, so nothing anyone writes is ever taken for one.
 */
export const searchLabel = {
  body: (id: string) => `B${id}`,
  kind: (kind: "case" | "document") => (kind === "case" ? "KC" : "KD"),
  direction: (direction: Direction) => `D${direction}`,
  year: (year: number) => `Y${year}`,
  month: (month: Temporal.PlainYearMonth) => `M${month}`,
};

const ofBoth = ({ bodyId, day }: OfCase) => [
  searchLabel.body(bodyId),
  searchLabel.year(day.year),
  searchLabel.month(day.toPlainYearMonth()),
];

/** The labels of a case; its day is when it was opened. */
export const caseLabels = (row: OfCase): string[] => [searchLabel.kind("case"), ...ofBoth(row)];

/** The labels of a document; its day is the one in the register. */
export const documentLabels = (row: OfDocument): string[] => [
  searchLabel.kind("document"),
  searchLabel.direction(row.direction),
  ...ofBoth(row),
];
