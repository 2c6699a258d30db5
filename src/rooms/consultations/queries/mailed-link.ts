import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

/**
 * The secret of the link in the newest mail to one of those asked without account, as whoever got the mail would find it; null
 * when no mail with a link was sent.
 */
export async function mailedLink(db: Database, consulteeId: string): Promise<string | null> {
  const { rows } = await sql<{ secret: string | null }>`
    select substring(m.content from '/svara/([A-Za-z0-9_-]{43})') as secret
    from consultee_notice n join outgoing_message m on m.id = n.message_id
    where n.consultee_id = ${consulteeId} order by n.created_at desc`.execute(db);
  return rows.find(({ secret }) => secret !== null)?.secret ?? null;
}
