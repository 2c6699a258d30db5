import { acceptedTypes } from "./accepted-types.ts";
import { contentDisposition } from "./content-disposition.ts";

export type StoredFile = { name: string; mediaType: string; sha256: string; size: number };

const unknownType = "application/octet-stream";

/**
 * The headers a stored file is sent with. The browser may not guess another type, run anything, or be given the file from
 * another site; it may keep a copy for this person alone but must ask again, so that lost access is lost at once.
 * `size` in bytes, `sha256` in hex.
 */
export function downloadHeaders(file: StoredFile): Record<string, string> {
  const mediaType = acceptedTypes.some((type) => type.mediaType === file.mediaType) ? file.mediaType : unknownType;
  return {
    "Content-Type": mediaType,
    "Content-Length": String(file.size),
    "Content-Disposition": contentDisposition(file.name, mediaType),
    "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "private, no-cache",
    ETag: `"${file.sha256}"`,
  };
}
