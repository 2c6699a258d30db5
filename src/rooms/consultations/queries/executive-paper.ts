import type { Block, PaperDocument } from "../../../platform/paper/document.ts";
import { type ExecutivePart, executiveParts } from "../model.ts";
import { executiveHeadings } from "../rules/executive/executive-headings.ts";
import type { ExecutiveParagraph, ExecutiveReport } from "./executive-page.ts";

type Parts = { report: ExecutiveReport; paragraphs: readonly ExecutiveParagraph[] };

/** Headings inside an answer stand under that answer's own. */
const lower = (block: Block): Block =>
  block.kind === "heading" ? { ...block, level: block.level < 3 ? 3 : 4 } : block;

function partBlocks(part: ExecutivePart, bodyName: string, paragraphs: readonly ExecutiveParagraph[]): Block[] {
  const mine = paragraphs.filter((one) => one.part === part);
  if (mine.length === 0) return [];
  const begin: Block[] = part === "compilation" ? [{ kind: "page-break" }] : [];
  const written = mine.flatMap(({ heading, blocks }): Block[] =>
    heading === null ? blocks : [{ kind: "heading", level: 2, text: heading }, ...blocks.map(lower)],
  );
  return [...begin, { kind: "heading", level: 1, text: executiveHeadings(bodyName)[part] }, ...written];
}

/** The report as a document: to read, to print, to write on in. Always in Swedish, since that is what the council decides in. */
export function executivePaper(
  { report, paragraphs }: Parts,
  { bodyName, caseNumber, day }: { bodyName: string; caseNumber: string; day: string },
): PaperDocument {
  const numbered = report.number.includes("(") ? report.number : `${report.number} (${caseNumber})`;
  return {
    language: "sv",
    title: report.title,
    header: { sender: [bodyName], sort: "Utlåtande", number: numbered, day },
    blocks: executiveParts.flatMap((part) => partBlocks(part, bodyName, paragraphs)),
  };
}
