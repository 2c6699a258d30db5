import { type Outcome, ok } from "../../kernel/outcome.ts";
import { acceptedTypes, type FileType } from "./accepted-types.ts";
import { fileProblem } from "./file-problem.ts";
import { openZipArchive, type ZipArchive } from "./zip-archive.ts";

const declarationBytes = 1024 * 1024;
const macroParts = /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|activex\/|macrosheets\/)|^(?:basic|scripts)\//i;
const macroTypes = /macroenabled|vnd\.ms-office\.(?:vbaproject|activex)/i;
const programParts = /^META-INF\/MANIFEST\.MF$|\.(?:class|dex|exe|dll|scr)$/i;
const mainPart = /contentType\s*=\s*["'](application\/[\w.+-]+)\.main\+xml["']/i;

/**
 * Which document a ZIP is, by its own declaration (ISO/IEC 29500-2 `[Content_Types].xml`, OpenDocument 1.3 part 2
 * `mimetype`), and whether it carries macros or programs. Problems: those of `openZipArchive`, `files:macros`,
 * `files:polyglot`, `files:type-refused`.
 */
export async function sniffOffice(fd: number, size: number, name: string): Promise<Outcome<FileType>> {
  const opened = await openZipArchive(fd, size);
  if (!opened.ok) return opened;
  const archive = opened.value;
  if (archive.entries.some((entry) => macroParts.test(entry.fileName))) return fileProblem("files:macros", { name });
  if (archive.entries.some((entry) => programParts.test(entry.fileName)))
    return fileProblem("files:polyglot", { name });
  const types = await declaration(archive, "[Content_Types].xml");
  if (!types.ok) return types;
  if (macroTypes.test(types.value)) return fileProblem("files:macros", { name });
  const openDocument = await declaration(archive, "mimetype");
  if (!openDocument.ok) return openDocument;
  const declared = mainPart.exec(types.value)?.[1] ?? openDocument.value.trim();
  const accepted = acceptedTypes.find((type) => type.kind === "zip" && type.mediaType === declared);
  if (!accepted) return fileProblem("files:type-refused", { name, found: "ZIP" });
  return ok({ mediaType: accepted.mediaType, extension: accepted.extensions[0] });
}

async function declaration(archive: ZipArchive, part: string): Promise<Outcome<string>> {
  const entry = archive.entries.find(({ fileName }) => fileName === part);
  if (!entry) return ok("");
  if (entry.uncompressedSize > declarationBytes) return fileProblem("files:damaged");
  const unpacked = await archive.unpack(entry);
  return unpacked.ok ? ok(unpacked.value.toString("utf8")) : unpacked;
}
