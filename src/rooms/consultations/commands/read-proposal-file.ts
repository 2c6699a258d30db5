import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { ReportedMark } from "../../../platform/files/document-structure.ts";
import { readHeadedFile } from "../../../platform/paper/sections/read-headed-file.ts";

/** What is under way in a file goes out to everybody if nobody has decided on it. */
function undecided(reported: readonly ReportedMark[]): FieldProblem[] {
  const changes = reported.filter(({ what }) => /^(tracked|moved)/.test(what)).length;
  const comments = reported.filter(({ what }) => what === "comment").length;
  const said = (key: string, count: number) => (count > 0 ? [{ path: "files", key, values: { count } }] : []);
  return [
    ...said("consultations:proposal.tracked-changes", changes),
    ...said("consultations:proposal.comments", comments),
  ];
}

/**
 * A proposal in a file, as Markdown with its headings. Problems at `files`: those of `readHeadedFile`; changes and comments
 * that nobody has decided on.
 */
export async function readProposalFile(file: File): Promise<Outcome<string>> {
  const read = await readHeadedFile(file);
  if (!read.ok) return read;
  const problems = undecided(read.value.reported);
  return problems.length > 0 ? invalid(...problems) : ok(read.value.markdown);
}
