import { sql } from "kysely";
import type { DeliverAll } from "./deliver.ts";

/** The outbox: one row a message, handed over by the job `send-mail` after the commit; one statement, jobs and all. */
export function outbox(newId: () => string): DeliverAll {
  return async (tx, messages, at) => {
    const rows = messages.map((message) => ({ id: newId(), ...message }));
    if (rows.length === 0) return [];
    await sql`
      with given as (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m (id uuid, recipient text, subject text, content text)
      ), kept as (
        insert into outgoing_message (id, channel, recipient, subject, content, state, created_at)
        select id, 'mail', recipient, subject, content, 'waiting', ${at} from given
      )
      select graphile_worker.add_job('send-mail', json_build_object('messageId', id)) from given`.execute(tx);
    return rows.map(({ id }) => id);
  };
}
