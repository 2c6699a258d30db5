import type { Pool, PoolClient } from "pg";
import { isId } from "../../kernel/id.ts";
import { ok } from "../../kernel/outcome.ts";
import type { FileStore } from "./file-store.ts";
import { readRange } from "./read-range.ts";
import { type Spooled, spool } from "./spool.ts";

export type DatabaseStoreParts = { pool: Pool; newId(): string; now(): Temporal.Instant };

const chunkBytes = 256 * 1024;
/** Files in PostgreSQL, in chunks of 256 KB: one backup holds everything, and no second system has to be run. */
export function createDatabaseStore(parts: DatabaseStoreParts): FileStore {
  return {
    async write(content, options) {
      // A slow upload must not hold a connection or a transaction that the alarms need: first to disk, then at once.
      const spooled = await spool(content, options);
      if (!spooled.ok) return spooled;
      const { handle, ...measured } = spooled.value;
      try {
        const id = parts.newId();
        await insideTransaction(parts.pool, (client) => insert(client, id, spooled.value, parts.now()));
        return ok({ id, ...measured });
      } finally {
        await handle.close();
      }
    },
    async read(id) {
      if (!isId(id)) return null;
      const found = await parts.pool.query<{ size: string }>("select size from stored_file where id = $1", [id]);
      const file = found.rows[0];
      return file ? chunksOf(parts.pool, id, Number(file.size)) : null;
    },
    async remove(id) {
      if (!isId(id)) return;
      await insideTransaction(parts.pool, async (client) => {
        await client.query("delete from stored_chunk where file_id = $1", [id]);
        await client.query("delete from stored_file where id = $1", [id]);
      });
    },
  };
}

async function insert(client: PoolClient, id: string, file: Spooled, at: Temporal.Instant): Promise<void> {
  await client.query("insert into stored_file (id, sha256, size, created_at) values ($1, $2, $3, $4)", [
    id,
    file.sha256,
    file.size,
    at.toString(),
  ]);
  for (let position = 0; position * chunkBytes < file.size; position += 1) {
    const bytes = await readRange(file.handle.fd, position * chunkBytes, chunkBytes);
    await client.query("insert into stored_chunk (file_id, position, bytes) values ($1, $2, $3)", [
      id,
      position,
      bytes,
    ]);
  }
}

/** One query a chunk, so that a slow reader holds no connection between them. */
async function* chunksOf(pool: Pool, id: string, size: number): AsyncGenerator<Uint8Array, void> {
  let sent = 0;
  for (let position = 0; sent < size; position += 1) {
    const found = await pool.query<{ bytes: Buffer }>(
      "select bytes from stored_chunk where file_id = $1 and position = $2",
      [id, position],
    );
    const bytes = found.rows[0]?.bytes;
    if (!bytes || bytes.length === 0) throw new Error(`Chunk ${position} of stored file ${id} is missing.`);
    sent += bytes.length;
    yield bytes;
  }
}

async function insideTransaction(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await work(client);
    await client.query("commit");
    client.release();
  } catch (error) {
    // A connection that failed midway is thrown away; the server rolls back what it had begun.
    client.release(true);
    throw error;
  }
}
