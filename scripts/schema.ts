// Writes migrations/schema.sql and src/platform/database/tables.ts from the migrations, through a database of their own.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { connectPool } from "../src/platform/database/connect.ts";
import { describeColumns, describeSchema } from "../src/platform/database/describe.ts";
import { describeTables } from "../src/platform/database/describe-tables.ts";
import { startEmbedded } from "../src/platform/database/embedded/server.ts";
import { migrate } from "../src/platform/database/migrate.ts";

const root = path.resolve(import.meta.dirname, "..");
const folder = await mkdtemp(path.join(tmpdir(), "varn-schema-"));
const server = await startEmbedded(folder);
const pool = connectPool(server.connection);
await migrate(pool, path.join(root, "migrations"), () => Temporal.Now.instant());
await writeFile(path.join(root, "migrations", "schema.sql"), await describeSchema(pool));
await writeFile(path.join(root, "src/platform/database/tables.ts"), describeTables(await describeColumns(pool)));
await pool.end();
await server.stop();
await rm(folder, { recursive: true, force: true });
