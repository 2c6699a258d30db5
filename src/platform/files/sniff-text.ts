import { type Outcome, ok } from "../../kernel/outcome.ts";
import { acceptedTypes, type FileType } from "./accepted-types.ts";
import { opensAsMarkup } from "./active-markup.ts";
import { fileProblem } from "./file-problem.ts";
import { nameExtension } from "./name-extension.ts";

// Endings that make a system run or render a text, so that the text itself need not look like a script.
const run = new Set(
  "bash bat cmd com css hta htm html inf ini jar js jse mht mhtml mjs php pl ps1 psm1 py rb reg scf sh svg url vb vbe vbs ws wsf wsh xht xhtml xml xsl xslt".split(
    " ",
  ),
);
const field = /^[!-9;-~]+:[ \t]*\S/;
const mailFields = /^(?:from|date|received|return-path|message-id|mime-version):/im;

/**
 * Which kind of text it is. Text has no signature, so among kinds of text the name decides, except that mail must look
 * like mail (RFC 5322, section 2.2). Problems: `files:active`, `files:name-lies`, `files:type-refused`.
 */
export function sniffText(head: string, declaredName: string): Outcome<FileType> {
  const declared = nameExtension(declaredName);
  if (run.has(declared) || opensAsMarkup(head)) return fileProblem("files:active", { name: declaredName });
  const extension = declared === "" ? "txt" : declared;
  const accepted = acceptedTypes.find((type) => type.extensions.includes(extension));
  if (!accepted) return fileProblem("files:type-refused", { name: declaredName, found: extension.toUpperCase() });
  if (accepted.kind !== "text" || (extension === "eml" && !opensAsMail(head))) {
    return fileProblem("files:name-lies", { name: declaredName, found: "TXT" });
  }
  return ok({ mediaType: accepted.mediaType, extension });
}

function opensAsMail(head: string): boolean {
  const fields = head.split(/\r?\n\r?\n/, 1)[0] ?? "";
  return field.test(fields) && mailFields.test(fields);
}
