/** How large a document may become when it is unpacked. Sizes in bytes. */
export type ZipLimits = { entries: number; totalBytes: number; ratio: number; bigEntryBytes: number };
type Sizes = { compressedSize: number; uncompressedSize: number };

/** Far above any real document; a ZIP bomb of a few KB passes them by a thousandfold. */
export const zipLimits: ZipLimits = {
  entries: 10_000,
  totalBytes: 200 * 1024 * 1024,
  ratio: 200,
  bigEntryBytes: 1024 * 1024,
};

/** Whether what the entries say of themselves is within the limits. Small entries may pack well without being bombs. */
export function withinZipLimits(entries: Sizes[], limits: ZipLimits = zipLimits): boolean {
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  return (
    entries.length <= limits.entries &&
    total <= limits.totalBytes &&
    entries.every(
      ({ uncompressedSize, compressedSize }) =>
        uncompressedSize <= limits.bigEntryBytes || uncompressedSize <= compressedSize * limits.ratio,
    )
  );
}
