import { useFormats } from "../../../platform/web/use-formats.ts";
import type { FileItem } from "../../../ui/file-list.tsx";
import { shortType } from "../commands/accepted-files.ts";
import type { DocumentFile } from "../queries/case-documents.ts";

const kilobyte = 1024;

/** Stored files as a reader sees them before fetching one: name, kind, and size in kB or MB. */
export function useFileItems(): (file: DocumentFile, note?: string) => FileItem {
  const { number } = useFormats();
  const sizeOf = (bytes: number) => {
    const kilobytes = Math.max(1, Math.round(bytes / kilobyte));
    return kilobytes < kilobyte
      ? `${number(kilobytes)} kB`
      : `${number(Math.round((kilobytes * 10) / kilobyte) / 10)} MB`;
  };
  return ({ id, name, mediaType, size }, note) => ({
    href: `/diarium/filer/${id}`,
    name,
    type: shortType(mediaType),
    size: sizeOf(size),
    ...(note ? { note } : {}),
  });
}
