import type { PaperDocument } from "../paper/document.ts";
import { toDocx } from "../paper/docx.ts";
import { toPdf } from "../paper/pdf.ts";
import type { World } from "../world.ts";
import { done } from "./done.ts";

const maximumBytes = 5_000_000;
const mediaTypes = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** Stores a document as a real file, as if somebody had brought it. */
export async function keepPaper(
  world: Pick<World, "files">,
  { name, format, paper, at }: { name: string; format: "pdf" | "docx"; paper: PaperDocument; at: Temporal.Instant },
): Promise<{ fileId: string; name: string; mediaType: string }> {
  const bytes =
    format === "pdf" ? await toPdf(paper, { standard: "ua-1", createdAt: at }) : await toDocx(paper, { createdAt: at });
  const content = (async function* () {
    yield bytes;
  })();
  const file = `${name}.${format}`;
  const { id: fileId } = done(file, await world.files.write(content, { maximumBytes }));
  return { fileId, name: file, mediaType: mediaTypes[format] };
}
