import type { Pool } from "pg";
import { type Connection, connectPool } from "../../src/platform/database/connect.ts";

export type CountedPool = {
  pool: Pool /** So many statements have been asked since it was opened. */;
  asked(): number;
};

const size = 12;

/** A pool as a web process has it, that counts what is asked through it. */
export function openCountedPool(connection: Connection): CountedPool {
  const pool = connectPool(connection, size);
  let count = 0;
  pool.on("connect", (client) => {
    const ask = client.query.bind(client) as (...asked: unknown[]) => unknown;
    const counting = (...asked: unknown[]) => {
      count++;
      return ask(...asked);
    };
    Object.assign(client, { query: counting });
  });
  return { pool, asked: () => count };
}
