import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from } from "pg-copy-streams";

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const written = (value: string | number | null) =>
  value === null ? "\\N" : String(value).replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);

/** Writes rows by COPY, PostgreSQL's fastest way in. */
export async function copyRows(
  client: PoolClient,
  table: string,
  columns: string,
  rows: (string | number | null)[][],
): Promise<void> {
  function* lines() {
    for (const row of rows) yield `${row.map(written).join("\t")}\n`;
  }
  await pipeline(Readable.from(lines()), client.query(from(`copy ${table} (${columns}) from stdin`)));
}
