import { readRange } from "./read-range.ts";

/** Where a ZIP's list of contents lies in the file; all in bytes from the start of the file. */
export type ZipEnd = {
  /** Where the list begins in fact, and where the archive says that it begins. They differ when bytes are put before. */
  listStart: number;
  declaredStart: number;
  endStart: number;
  entryCount: number;
  /** Bytes after the end record that its own comment does not account for. */
  trailing: number;
  /** Whether the true figures are in a 64-bit record before this one; no document needs that. */
  zip64: boolean;
};

const endBytes = 22;
const locatorBytes = 20;
const endSignature = Buffer.from("PK\x05\x06", "latin1");
const locatorSignature = Buffer.from("PK\x06\x07", "latin1");
const listSignature = Buffer.from("PK\x01\x02", "latin1");
// The record may be followed by a comment of 65,535 bytes; some readers look a little farther back than that.
const searched = 70_000;

/**
 * Finds the last record that any ZIP reader would take as the end of an archive, in whatever file: a ZIP is read from its
 * end, so a picture or a PDF can be one too. Null when there is none. An empty archive hides nothing and is not counted.
 */
export async function findZipEnd(fd: number, size: number): Promise<ZipEnd | null> {
  const tailStart = Math.max(0, size - searched);
  const tail = await readRange(fd, tailStart, size - tailStart);
  for (let at = tail.lastIndexOf(endSignature); at >= 0; at = at > 0 ? tail.lastIndexOf(endSignature, at - 1) : -1) {
    if (at + endBytes > tail.length) continue;
    const end = readEnd(tail, at, tailStart, size);
    if (end.zip64) return end;
    if (end.entryCount === 0 || end.listStart < 0) continue;
    const found = await readRange(fd, end.listStart, listSignature.length);
    if (found.equals(listSignature)) return end;
  }
  return null;
}

function readEnd(tail: Buffer, at: number, tailStart: number, size: number): ZipEnd {
  const record = tail.subarray(at, at + endBytes);
  const endStart = tailStart + at;
  const locator = tail.subarray(Math.max(0, at - locatorBytes), Math.max(0, at - locatorBytes) + 4);
  return {
    listStart: endStart - record.readUInt32LE(12),
    declaredStart: record.readUInt32LE(16),
    endStart,
    entryCount: record.readUInt16LE(10),
    trailing: size - endStart - endBytes - record.readUInt16LE(20),
    zip64: at >= locatorBytes && locator.equals(locatorSignature),
  };
}
