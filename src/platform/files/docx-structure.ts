import { type Outcome, ok } from "../../kernel/outcome.ts";
import type { DocumentLine, DocumentStructure, ReportedMark } from "./document-structure.ts";
import { docxComments } from "./docx-marks.ts";
import { docxParagraphs } from "./docx-paragraphs.ts";
import { fileProblem } from "./file-problem.ts";
import { readZipParts } from "./zip-parts.ts";

const wanted = /^word\/(?:document|comments|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

/**
 * A Word document as lines with their structure: page headers first, then body and notes, page footers last. Nothing is
 * accepted in silence: tracked changes, comments and hidden text are in `reported`. Problems: those of `readZipParts`,
 * `files:damaged` when there is no body.
 */
export async function docxStructure(fd: number, size: number): Promise<Outcome<DocumentStructure>> {
  const unpacked = await readZipParts(fd, size, wanted);
  if (!unpacked.ok) return unpacked;
  const part = (name: string) => unpacked.value.get(`word/${name}.xml`) ?? "";
  if (!part("document").includes("<w:body")) return fileProblem("files:damaged");
  const read = (xml: string) => docxParagraphs(xml, { styles: part("styles"), numbering: part("numbering") });
  const body = read(part("document"));
  const notes = [part("footnotes"), part("endnotes")].filter((xml) => xml !== "").map(read);
  const around = (kind: "header" | "footer") => {
    const parts = [...unpacked.value].filter(([name]) => name.startsWith(`word/${kind}`)).map(([, xml]) => read(xml));
    return {
      lines: distinct(parts.flatMap(({ lines }) => lines)).map((line) => ({ ...line, kind })),
      reported: parts.flatMap(({ reported }) => reported),
    };
  };
  const [header, footer] = [around("header"), around("footer")];
  const noteLines = notes.flatMap(({ lines }) => lines).filter(({ text }) => text.trim() !== "");
  const lines: DocumentLine[] = [
    ...header.lines,
    ...body.lines,
    ...(noteLines.length > 0
      ? [
          { text: "Noter", kind: "heading" as const, level: 1 },
          ...noteLines.map((line) => ({ ...line, kind: "note" as const })),
        ]
      : []),
    ...footer.lines,
  ];
  const reported: ReportedMark[] = [body, ...notes, header, footer].flatMap((one) => one.reported);
  const isEmpty = lines.every(({ text }) => text.trim() === "");
  return ok({
    lines,
    text: "",
    reported: [...reported, ...docxComments(part("comments"))],
    warnings: isEmpty ? ["no-text"] : [],
  });
}

/** The first page, odd and even pages have a header each, and most often the same text in all of them. */
function distinct(lines: DocumentLine[]): DocumentLine[] {
  return lines.filter(
    (line, index) => line.text.trim() !== "" && lines.findIndex(({ text }) => text === line.text) === index,
  );
}
