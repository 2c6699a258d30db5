import { createHash } from "node:crypto";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";

export type CopyResult = { rows: number; sha256: string };

/** Bytes in one file of the archive; a table of any size is copied with no more than this in memory. */
const partBytes = 1024 * 1024;

/** The answer of a COPY in pieces of about a megabyte; returns the number of rows and the checksum of them all. */
export async function* copyOut(client: pg.ClientBase, statement: string): AsyncGenerator<Buffer, CopyResult> {
  const stream = client.query(copyTo(statement));
  const hash = createHash("sha256");
  let gathered: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    hash.update(piece);
    gathered.push(piece);
    size += piece.length;
    if (size < partBytes) continue;
    yield Buffer.concat(gathered);
    gathered = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(gathered);
  return { rows: stream.rowCount, sha256: hash.digest("hex") };
}
