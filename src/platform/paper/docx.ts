import type { Block, PaperDocument } from "./document.ts";

/** Where numbered lists begin, in the whole document. */
function listStarts(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block): number[] => {
    if (block.kind === "list") return [block.start ?? 1, ...block.items.flatMap(listStarts)];
    return block.kind === "quote" || block.kind === "note" ? listStarts(block.blocks) : [];
  });
}

/**
 * The document as a Word file with real styles, numbering, repeated table heads and page fields, for those who go on
 * writing. Equal input gives equal bytes; `createdAt` is the time written in the file.
 */
export async function toDocx(
  document: PaperDocument,
  { createdAt }: { createdAt: Temporal.Instant },
): Promise<Uint8Array> {
  // Loaded with the first file: it is a large library, and most of what runs here never makes one.
  const { writeDocx } = await import("./docx/write-docx.ts");
  return writeDocx(document, createdAt, new Set([1, ...listStarts(document.blocks)]));
}
