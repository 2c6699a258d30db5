import { fileTypeFromBuffer } from "file-type";
import { type Outcome, ok } from "../../kernel/outcome.ts";
import { acceptedTypes, type FileType } from "./accepted-types.ts";
import { hidesMarkup } from "./active-markup.ts";
import { decodeText } from "./decode-text.ts";
import { fileProblem } from "./file-problem.ts";
import { headBytes } from "./intake.ts";
import { isWriting } from "./is-writing.ts";
import { nameExtension } from "./name-extension.ts";
import { sniffText } from "./sniff-text.ts";

// Formats that are written as text and yet are no plain text. Every other signature met in clean text is chance: a
// letter that begins "BM" is no bitmap.
const writtenAsText = new Set(["pdf", "rtf", "xml", "ps", "eps", "ics", "vcf", "vtt", "reg", "pgp"]);
const active = new Set([
  "exe",
  "elf",
  "macho",
  "class",
  "wasm",
  "swf",
  "lnk",
  "jar",
  "apk",
  "chm",
  "reg",
  "xml",
  "crx",
]);
const macroFormats = new Set(["docm", "dotm", "xlsm", "xltm", "pptm", "ppsm", "potm"]);
// Readers accept a PDF that begins anywhere in the first 1,024 bytes (ISO 32000-1, annex H.3.4.1).
const pdfStartWithin = 1024;

/**
 * What the first 4 KB say the file is, whatever its name says. A quick answer while the rest still arrives; the verdict
 * that counts is `inspectFile`, which sees the whole.
 * Problems: `files:empty`, `files:type-unknown`, `files:type-refused`, `files:name-lies`, `files:active`,
 * `files:polyglot`, `files:macros`, `files:locked-or-old`.
 */
export async function sniffType(head: Uint8Array, declaredName: string): Promise<Outcome<FileType>> {
  if (head.length === 0) return fileProblem("files:empty", { name: declaredName });
  const start = head.subarray(0, headBytes);
  const { text } = decodeText(start, { cutOff: head.length >= headBytes });
  const signature = await fileTypeFromBuffer(start);
  if (signature?.ext !== "pdf" && indexOfPdf(start) >= 0) return fileProblem("files:polyglot", { name: declaredName });
  if (isWriting(text) && !(signature && writtenAsText.has(signature.ext))) return sniffText(text, declaredName);
  if (!signature) return fileProblem("files:type-unknown", { name: declaredName });
  return judge(signature.ext, signature.mime, start, declaredName);
}

function judge(found: string, mediaType: string, head: Uint8Array, name: string): Outcome<FileType> {
  const declared = nameExtension(name);
  if (mediaType.startsWith("image/") && hidesMarkup(head)) return fileProblem("files:polyglot", { name });
  if (active.has(found)) return fileProblem("files:active", { name });
  if (macroFormats.has(found)) return fileProblem("files:macros", { name });
  // The list of contents of a ZIP is at its end, so a head may not tell which document it is: the name is then believed
  // until `inspectFile` has read that list.
  const inZip = acceptedTypes.find((type) => type.kind === "zip" && type.extensions.includes(declared));
  if (found === "zip" && inZip) return ok({ mediaType: inZip.mediaType, extension: inZip.extensions[0] });
  // Word and Excel put a document with a password in the same container as their formats from before 2007.
  if (found === "cfb" && inZip) return fileProblem("files:locked-or-old", { name });
  const accepted = acceptedTypes.find((type) => type.extensions.includes(found));
  if (!accepted) return fileProblem("files:type-refused", { name, found: found.toUpperCase() });
  if (declared !== "" && !accepted.extensions.includes(declared)) {
    return fileProblem("files:name-lies", { name, found: accepted.extensions[0].toUpperCase() });
  }
  return ok({ mediaType: accepted.mediaType, extension: accepted.extensions[0] });
}

function indexOfPdf(head: Uint8Array): number {
  return Buffer.from(head.subarray(0, pdfStartWithin)).indexOf("%PDF-");
}
