import { sql } from "kysely";
import type { Task } from "../../jobs/task.ts";
import { historyDays } from "../model.ts";

/**
 * Once a night: what was sent, died or was held long ago is taken away, and events that no message speaks of any more. What
 * still waits to be sent stays.
 */
export const clearHistory: Task = async (world) => {
  const before = world.now().subtract({ hours: historyDays * 24 });
  await sql`delete from webhook_delivery where created_at < ${before} and state <> 'waiting'`.execute(world.db);
  await sql`
    delete from webhook_event v where v.at < ${before}
      and not exists (select from webhook_delivery d where d.event_id = v.id)`.execute(world.db);
};
