import { createHash } from "node:crypto";
import type { PaperDocument } from "../../../platform/paper/document.ts";
import { toDocx } from "../../../platform/paper/docx.ts";
import { toPdf } from "../../../platform/paper/pdf.ts";
import { sealPdf } from "../../../platform/paper/seal/seal-pdf.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import type { World } from "../../../platform/world.ts";
import type { IssuedFormat } from "../model.ts";
import { sealKeyOf } from "./seal-key-of.ts";

export type ReportFile = { bytes: Uint8Array; sha256: string; mediaType: string; ending: "pdf" | "docx" };

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async function sealed(world: World, bodyId: string, bytes: Uint8Array, at: Temporal.Instant): Promise<Uint8Array> {
  const t = textsOf("sv", "staff-reports");
  const words = { reason: t("paper.seal-reason"), field: t("paper.seal-field") };
  return sealPdf(bytes, await sealKeyOf(world, bodyId), { at, ...words });
}

type Making = { format: IssuedFormat; bodyId: string; createdAt: Temporal.Instant; sealedAt: Temporal.Instant };

/**
 * The paper as a file: PDF/UA-1 to publish, PDF/A-2a with the authority's seal for the archive, or Word. The same paper, key and
 * times give the same bytes.
 */
export async function reportFile(world: World, paper: PaperDocument, making: Making): Promise<ReportFile> {
  const { format, bodyId, createdAt, sealedAt } = making;
  const bytes =
    format === "docx"
      ? await toDocx(paper, { createdAt })
      : await toPdf(paper, { standard: format === "archive" ? "a-2a" : "ua-1", createdAt });
  const made = format === "archive" ? await sealed(world, bodyId, bytes, sealedAt) : bytes;
  const sha256 = createHash("sha256").update(made).digest("hex");
  return format === "docx"
    ? { bytes: made, sha256, mediaType: word, ending: "docx" }
    : { bytes: made, sha256, mediaType: "application/pdf", ending: "pdf" };
}
