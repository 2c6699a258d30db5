import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** Whether the database answers right now. */
export const databaseAnswers = (db: Database): Promise<boolean> =>
  sql`select 1`
    .execute(db)
    .then(() => true)
    .catch(() => false);
