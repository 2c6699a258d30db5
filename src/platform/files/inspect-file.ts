import { type Outcome, ok } from "../../kernel/outcome.ts";
import { acceptedTypes, type FileType } from "./accepted-types.ts";
import { fileProblem } from "./file-problem.ts";
import { nameExtension } from "./name-extension.ts";
import { sniffOffice } from "./sniff-office.ts";
import { sniffType } from "./sniff-type.ts";
import { type Spooled, spool } from "./spool.ts";
import { findZipEnd } from "./zip-end.ts";

/**
 * The verdict on a whole file: what it is, by its content, and that it is nothing else as well. `sniffType` answers for
 * the beginning; here the end and, for documents, the list of contents are read too. The stream is read once.
 * Problems: those of `sniffType` and `sniffOffice`, all with a key in `files:`.
 */
export async function inspectFile(content: AsyncIterable<Uint8Array>, name: string): Promise<Outcome<FileType>> {
  const spooled = await spool(content, { maximumBytes: Number.MAX_SAFE_INTEGER });
  if (!spooled.ok) return spooled;
  try {
    const sniffed = await sniffType(spooled.value.head, name);
    return sniffed.ok ? await inspectWhole(spooled.value, sniffed.value, name) : sniffed;
  } finally {
    await spooled.value.handle.close();
  }
}

async function inspectWhole(file: Spooled, sniffed: FileType, name: string): Promise<Outcome<FileType>> {
  const kind = acceptedTypes.find((type) => type.mediaType === sniffed.mediaType)?.kind;
  const { fd } = file.handle;
  if (kind === "zip") return agreesWithName(await sniffOffice(fd, file.size, name), name);
  if (await findZipEnd(fd, file.size)) return fileProblem("files:polyglot", { name });
  if (kind === "text" && !(await isTextThroughout(file))) return fileProblem("files:polyglot", { name });
  return ok(sniffed);
}

function agreesWithName(found: Outcome<FileType>, name: string): Outcome<FileType> {
  const declared = nameExtension(name);
  if (!found.ok || declared === "" || declared === found.value.extension) return found;
  return fileProblem("files:name-lies", { name, found: found.value.extension.toUpperCase() });
}

/** Text in UTF-16 has zero bytes by nature; in any other text they mean that something else begins there. */
async function isTextThroughout(file: Spooled): Promise<boolean> {
  const [first, second] = file.head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const stream = file.handle.createReadStream({ autoClose: false, start: 0 });
  for await (const chunk of stream as AsyncIterable<Buffer>) if (chunk.includes(0)) return false;
  return true;
}
