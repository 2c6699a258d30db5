import { Kysely, type Transaction } from "kysely";
import pg from "pg";
import { keepingPool } from "./keeping-pool.ts";
import type { Tables } from "./tables.ts";
import { TemporalDialect } from "./temporal-dialect.ts";

export type Database = Kysely<Tables>;
export type Tx = Transaction<Tables>;
export type Connection =
  | { connectionString: string }
  | { host: string; user: string; password: string; database: string };

const instantOid = 1184;
const dayOid = 1082;
const bigintOid = 20;

/** PostgreSQL's `2026-01-02 03:04:05.6+00` is ISO 8601 but for the space. */
const toInstant = (text: string) => Temporal.Instant.from(text.replace(" ", "T"));

const parsers = new Map<number, (text: string) => unknown>([
  [instantOid, toInstant],
  [dayOid, (text) => Temporal.PlainDate.from(text)],
  [bigintOid, Number],
]);

const getTypeParser = ((oid: number, format?: "text" | "binary") =>
  (format !== "binary" && parsers.get(oid)) || pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser;

/**
 * A pool that reads instants and days as Temporal, always in UTC, and outlives a database that goes away; `report` is told
 * of each connection lost. A question that takes more than a minute is broken off.
 */
export function connectPool(connection: Connection, size = 10, report: (error: Error) => void = () => {}): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    max: size,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    types: { getTypeParser },
    options: "-c timezone=UTC -c datestyle=ISO -c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000",
  });
  pool.on("error", report);
  pool.on("connect", (client) => client.on("error", report));
  return pool;
}

/** Kysely over the pool, with Temporal mapped both ways and what is `kept` read by the database once. */
export function connect(pool: pg.Pool): Database {
  return new Kysely<Tables>({ dialect: new TemporalDialect({ pool: keepingPool(pool) }) });
}
