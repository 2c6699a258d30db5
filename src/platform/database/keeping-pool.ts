import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { Pool, PoolClient } from "pg";
import { keptName } from "./kept-statement.ts";

/** Nothing is streamed here, so of Kysely's two ways to ask a client there is one. */
function keeping(client: PoolClient): PostgresPoolClient {
  const query = (text: string, values: readonly unknown[]) => {
    const name = keptName(text);
    return client.query(name === undefined ? { text, values: [...values] } : { name, text, values: [...values] });
  };
  return { query: query as unknown as PostgresPoolClient["query"], release: (destroy) => client.release(destroy) };
}

/** The pool as Kysely asks it, where what is `kept` goes by its name. */
export function keepingPool(pool: Pool): PostgresPool {
  const clients = new WeakMap<PoolClient, PostgresPoolClient>();
  const connect = async () => {
    const client = await pool.connect();
    const known = clients.get(client) ?? keeping(client);
    clients.set(client, known);
    return known;
  };
  return { options: pool.options, connect, end: () => pool.end() };
}
