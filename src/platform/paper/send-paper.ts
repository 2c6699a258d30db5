import { createHash } from "node:crypto";
import { downloadHeaders } from "../files/download-headers.ts";
import { unchangedFile } from "../files/unchanged-file.ts";
import type { PaperDocument } from "./document.ts";
import { toDocx } from "./docx.ts";
import { toPdf } from "./pdf.ts";

/** `pdf` is the one to publish and `archive` the one to keep; `docx` is for those who go on writing. */
export type PaperFormat = "pdf" | "archive" | "docx";

/**
 * `name` is the file's, without its ending. `at` is the time written in the file: take it from what the document says, such as
 * when it was decided, and the same document is the same file each time. `known` is the checksum the browser kept.
 */
export type PaperRequest = { format: PaperFormat; name: string; at: Temporal.Instant; known: string | null };

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function written(paper: PaperDocument, { format, at }: PaperRequest): Promise<Uint8Array> {
  if (format === "docx") return toDocx(paper, { createdAt: at });
  return toPdf(paper, { standard: format === "archive" ? "a-2a" : "ua-1", createdAt: at });
}

/** The answer that carries a document as a file, or 304 when the reader has that very file already. */
export async function sendPaper(paper: PaperDocument, asked: PaperRequest): Promise<Response> {
  const bytes = await written(paper, asked);
  const [ending, mediaType] = asked.format === "docx" ? ["docx", word] : ["pdf", "application/pdf"];
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const headers = downloadHeaders({ name: `${asked.name}.${ending}`, mediaType, sha256, size: bytes.length });
  return unchangedFile(headers, asked.known) ?? new Response(bytes.slice(), { headers });
}
