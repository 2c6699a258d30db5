import { useFormats } from "../../../platform/web/use-formats.ts";
import type { FileItem } from "../../../ui/file-list.tsx";
import { shortType } from "../../register/index.ts";
import type { SentFile } from "../queries/sent-files.ts";

const kilobyte = 1024;

/** Files that came with a consultation as a reader sees them before fetching one: name, kind, and size in kB or MB. */
export function useSentFiles(href: (id: string) => string): (file: SentFile) => FileItem {
  const { number } = useFormats();
  const sizeOf = (bytes: number) => {
    const kilobytes = Math.max(1, Math.round(bytes / kilobyte));
    return kilobytes < kilobyte
      ? `${number(kilobytes)} kB`
      : `${number(Math.round((kilobytes * 10) / kilobyte) / 10)} MB`;
  };
  return ({ id, name, mediaType, size }) => ({ href: href(id), name, type: shortType(mediaType), size: sizeOf(size) });
}
