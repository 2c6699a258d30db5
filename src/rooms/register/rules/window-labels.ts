import { searchLabels } from "./search-labels.ts";

/** With more labels than this, looking each of them up costs more than it spares. */
const mostMonths = 12;

/**
 * The labels of `count` months back from one and including it, latest first; of whole years when the months are many, and
 * then from the year's first day to its last.
 */
export function windowLabels(from: Temporal.PlainYearMonth, count: number): string[] {
  if (count <= mostMonths)
    return Array.from({ length: count }, (_, back) => searchLabels.month(from.subtract({ months: back })));
  const first = from.subtract({ months: count - 1 }).year;
  return Array.from({ length: from.year - first + 1 }, (_, back) => searchLabels.year(from.year - back));
}
