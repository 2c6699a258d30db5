import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { DocumentLine, DocumentStructure } from "../../../platform/files/document-structure.ts";
import { inspectFile } from "../../../platform/files/inspect-file.ts";
import { readStructure } from "../../../platform/files/read-structure.ts";
import { safeName } from "../../../platform/files/safe-name.ts";
import { escapeMarkdown } from "../../../platform/paper/rich-text/escape-markdown.ts";

const deepest = 4;
const unseen: ReadonlySet<DocumentLine["kind"]> = new Set(["header", "footer", "note"]);

function written({ text, kind, level = 1, whole }: DocumentLine): string {
  const words = escapeMarkdown(text.trim(), { lineStart: true, inLink: false });
  if (kind === "heading") return `\n${"#".repeat(Math.min(level, deepest))} ${words}\n`;
  if (kind === "item") return `- ${text.trim().replace(/^([•–-]|\d{1,3}[.)])\s+/, "")}`;
  return whole === false ? words : `${words}\n`;
}

/** A text file is Markdown already; of the others the headings are known. */
const asMarkdown = ({ lines, text }: DocumentStructure) =>
  lines === null ? text : lines.flatMap((line) => (unseen.has(line.kind) ? [] : [written(line)])).join("\n");

/** What is under way in a file goes out to everybody if nobody has decided on it. */
function undecided({ reported }: DocumentStructure): FieldProblem[] {
  const changes = reported.filter(({ what }) => /^(tracked|moved)/.test(what)).length;
  const comments = reported.filter(({ what }) => what === "comment").length;
  const said = (key: string, count: number) => (count > 0 ? [{ path: "files", key, values: { count } }] : []);
  return [
    ...said("consultations:proposal.tracked-changes", changes),
    ...said("consultations:proposal.comments", comments),
  ];
}

/**
 * A proposal in a DOCX, ODT, Markdown or other file that can be read, as Markdown with its headings. Problems at `files`:
 * those of the file; changes and comments that nobody has decided on; a file without headings.
 */
export async function readProposalFile(file: File): Promise<Outcome<string>> {
  const atField = (fields: readonly FieldProblem[]) => invalid(...fields.map((one) => ({ ...one, path: "files" })));
  const kind = await inspectFile(file.stream(), safeName(file.name));
  if (!kind.ok) return kind.problem.kind === "invalid" ? atField(kind.problem.fields) : kind;
  const read = await readStructure(file.stream(), kind.value.mediaType);
  if (!read.ok) return read.problem.kind === "invalid" ? atField(read.problem.fields) : read;
  const problems = undecided(read.value);
  if (problems.length > 0) return invalid(...problems);
  const markdown = asMarkdown(read.value)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if (!/^ {0,3}#{1,4}\s/m.test(markdown)) return invalid({ path: "files", key: "consultations:proposal.no-headings" });
  return ok(markdown);
}
