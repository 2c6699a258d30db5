import type { Database } from "../../../platform/database/connect.ts";

/** When the text that waits to be taken into a version was read in; nothing when none does. */
export const importOnItsWay = (db: Database, versionId: string) =>
  db.selectFrom("programme_import").select("created_at as at").where("version_id", "=", versionId).executeTakeFirst();
