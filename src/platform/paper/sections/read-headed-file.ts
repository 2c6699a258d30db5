import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { atFiles } from "../../files/at-files.ts";
import type { DocumentLine, DocumentStructure, ReportedMark } from "../../files/document-structure.ts";
import { inspectFile } from "../../files/inspect-file.ts";
import { readStructure } from "../../files/read-structure.ts";
import { safeName } from "../../files/safe-name.ts";
import { escapeMarkdown } from "../rich-text/escape-markdown.ts";

/** A text as Markdown, with what its file holds beside it: marks nobody has decided on, and what stands around the text. */
export type HeadedText = { markdown: string; reported: ReportedMark[]; around: string[] };

const deepest = 4;
const unseen: ReadonlySet<DocumentLine["kind"]> = new Set(["header", "footer", "note"]);
/** What says where its headings are; a PDF only shows how they look. */
const readable: ReadonlySet<string> = new Set(["docx", "odt", "md", "txt"]);

/** A point of a list with its number, when it has one. */
function point(text: string): string {
  const [, number, words = text] = /^(?:[•–-]|(\d{1,3})[.)])\s+(.*)$/s.exec(text) ?? [];
  return `${number === undefined ? "-" : `${number}.`} ${escapeMarkdown(words, { lineStart: true, inLink: false })}`;
}

function written({ text, kind, level = 1, whole }: DocumentLine): string {
  if (kind === "item") return point(text.trim());
  const words = escapeMarkdown(text.trim(), { lineStart: kind !== "heading", inLink: false });
  if (kind === "heading") return `\n${"#".repeat(Math.min(level, deepest))} ${words}\n`;
  return whole === false ? words : `${words}\n`;
}

/** The heading that the notes of a Word file stand under is not of the text. */
const isOfText = ({ kind }: DocumentLine, at: number, lines: readonly DocumentLine[]) =>
  !unseen.has(kind) && !(kind === "heading" && lines[at + 1]?.kind === "note");

/** A text file is Markdown already; of the others the headings are known. */
const asMarkdown = ({ lines, text }: DocumentStructure) =>
  lines === null ? text : lines.flatMap((line, at) => (isOfText(line, at, lines) ? [written(line)] : [])).join("\n");

/**
 * A text in a DOCX, ODT, Markdown or plain file, as Markdown with its headings. Problems at `files`: those of the file;
 * `paper:sections.kind-refused` of one that says nothing of its headings; `.no-headings`.
 */
export async function readHeadedFile(file: File): Promise<Outcome<HeadedText>> {
  const path = "files";
  const name = safeName(file.name);
  const kind = await inspectFile(file.stream(), name);
  if (!kind.ok) return atFiles(kind);
  const { extension, mediaType } = kind.value;
  if (!readable.has(extension)) return invalid({ path, key: "paper:sections.kind-refused", values: { name } });
  const read = await readStructure(file.stream(), mediaType);
  if (!read.ok) return atFiles(read);
  const markdown = asMarkdown(read.value)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if (!/^ {0,3}#{1,4}\s/m.test(markdown)) return invalid({ path, key: "paper:sections.no-headings" });
  const around = (read.value.lines ?? []).flatMap(({ kind, text }) => (unseen.has(kind) ? [text.trim()] : []));
  return ok({ markdown, reported: read.value.reported, around });
}
