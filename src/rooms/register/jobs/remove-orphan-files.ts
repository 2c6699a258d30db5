import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { Task } from "../../../platform/jobs/task.ts";

const grace = Temporal.Duration.from({ hours: 24 });
const mostAtOnce = 1_000;

type Reference = { table: string; column: string };

/** Every column of the house that points at a stored file; asked of the database, so that a room built later is not forgotten. */
async function references(db: Database): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    select c.conrelid::regclass::text as table, a.attname as column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'stored_file'::regclass and c.conrelid <> 'stored_chunk'::regclass`.execute(
    db,
  );
  return rows;
}

/** Removes stored bytes that nothing refers to a day after they came: an upload that was never finished, a draft weeded out. */
export const removeOrphanFiles: Task = async (world) => {
  const unused = (await references(world.db)).map(
    ({ table, column }) => sql`not exists (select from ${sql.table(table)} r where r.${sql.ref(column)} = f.id)`,
  );
  const before = world.now().subtract(grace);
  const { rows } = await sql<{ id: string }>`
    select f.id from stored_file f where f.created_at < ${before} and ${sql.join(unused, sql` and `)}
    order by f.created_at limit ${mostAtOnce}`.execute(world.db);
  for (const { id } of rows) await world.files.remove(id);
};
