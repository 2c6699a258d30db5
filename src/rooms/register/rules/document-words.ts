import type { CaseWords } from "./case-words.ts";

export type DescribedDocument = {
  caseNumber: string;
  status: string;
  public_title: string;
  protected_title: string | null;
  public_counterparty: string | null;
  protected_counterparty: string | null;
  fileNames: readonly string[];
};

const together = (words: readonly (string | null)[]) => words.filter((each) => each !== null).join("\n");

/**
 * The text a document is found by beside what its files say. The public's own words are those of a public record's open
 * fields; never a file's name or text, since nobody has yet looked through those for what is secret. Null for the public
 * while the document is being worked on (TF 2:12).
 */
export function documentWords(row: DescribedDocument): { all: CaseWords; open: CaseWords | null } {
  const details = [row.caseNumber, row.public_counterparty];
  return {
    all: {
      title: together([row.public_title, row.protected_title]),
      detail: together([...details, row.protected_counterparty, ...row.fileNames]),
    },
    open: row.status === "record" ? { title: row.public_title, detail: together(details) } : null,
  };
}
