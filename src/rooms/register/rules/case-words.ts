import type { ForeignNumber } from "../model.ts";

export type DescribedCase = {
  number: string;
  public_subject: string;
  protected_subject: string | null;
  public_counterparty: string | null;
  protected_counterparty: string | null;
  foreignNumbers: readonly ForeignNumber[];
};

export type CaseWords = { title: string; detail: string };

const together = (words: readonly (string | null)[]) => words.filter((each) => each !== null).join("\n");

/**
 * The text a case is found by: what it is about, and its details. The public's own words are kept apart from the rest, and
 * others' numbers stay out of them, since a number can tell who wrote.
 */
export function caseWords(row: DescribedCase): { all: CaseWords; open: CaseWords } {
  const details = [row.number, row.public_counterparty];
  const foreign = row.foreignNumbers.flatMap(({ raw, saidBy }) => [raw, saidBy]);
  return {
    all: {
      title: together([row.public_subject, row.protected_subject]),
      detail: together([...details, row.protected_counterparty, ...foreign]),
    },
    open: { title: row.public_subject, detail: together(details) },
  };
}
