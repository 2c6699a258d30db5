import { type Entry, fromFdPromise, type ZipFile } from "yauzl";
import { type Outcome, ok } from "../../kernel/outcome.ts";
import { fileProblem } from "./file-problem.ts";
import { findZipEnd, type ZipEnd } from "./zip-end.ts";
import { withinZipLimits, zipLimits } from "./zip-limits.ts";

export type ZipArchive = {
  entries: Entry[];
  /** Unpacks one entry. Problems: `files:zip-bomb` when it holds more than it says, `files:damaged`. */
  unpack(entry: Entry): Promise<Outcome<Buffer>>;
};

const listEntryBytes = 46;

/**
 * Opens a document that is a ZIP, and only one that every ZIP reader understands alike: beginning at byte 0, its list of
 * contents directly before the end, nothing after, no name twice. Otherwise what is checked here need not be what another
 * program opens. Problems: `files:polyglot`, `files:zip-bomb`, `files:encrypted`, `files:damaged`.
 */
export async function openZipArchive(fd: number, size: number): Promise<Outcome<ZipArchive>> {
  const end = await findZipEnd(fd, size);
  if (!end || end.zip64) return fileProblem("files:damaged");
  if (end.trailing !== 0 || end.listStart !== end.declaredStart) return fileProblem("files:polyglot");
  if (end.entryCount > zipLimits.entries) return fileProblem("files:zip-bomb");
  const entries: Entry[] = [];
  let zip: ZipFile;
  try {
    zip = await fromFdPromise(fd, { autoClose: false, strictFileNames: true });
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch {
    return fileProblem("files:damaged");
  }
  if (!readAlikeByAll(entries, end)) return fileProblem("files:polyglot");
  if (!withinZipLimits(entries)) return fileProblem("files:zip-bomb");
  if (entries.some((entry) => entry.isEncrypted())) return fileProblem("files:encrypted");
  return ok({ entries, unpack: (entry) => unpack(zip, entry) });
}

function readAlikeByAll(entries: Entry[], end: ZipEnd): boolean {
  const names = new Set(entries.map((entry) => entry.fileName.toLowerCase()));
  const listed = entries.reduce(
    (sum, entry) => sum + listEntryBytes + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength,
    0,
  );
  return (
    names.size === entries.length &&
    end.listStart + listed === end.endStart &&
    entries.some((entry) => entry.relativeOffsetOfLocalHeader === 0)
  );
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Outcome<Buffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > entry.uncompressedSize) return fileProblem("files:zip-bomb");
      chunks.push(chunk);
    }
  } catch (error) {
    // yauzl stops an entry that holds more than it says before it hands the surplus on.
    const overfull = error instanceof Error && error.message.startsWith("too many bytes in the stream");
    return fileProblem(overfull ? "files:zip-bomb" : "files:damaged");
  }
  return ok(Buffer.concat(chunks));
}
