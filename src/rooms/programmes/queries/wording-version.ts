import type { Database } from "../../../platform/database/connect.ts";

/** How many times a wording has been changed: what its form carries back. */
export async function wordingVersion(db: Database, wordingId: string): Promise<number> {
  const row = db.selectFrom("requirement_wording").select("version").where("id", "=", wordingId);
  return (await row.executeTakeFirst())?.version ?? 0;
}
