import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../view/query.ts";
import { manageWebhooks } from "../actions.ts";
import type { DeliveryState, EndpointState, SendingProblem } from "../model.ts";
import type { StoredEvent } from "../sending/message-body.ts";

type Attempt = { id: string; at: Temporal.Instant; status: number | null; problem: SendingProblem | null };
type Row = {
  id: string;
  endpoint: { id: string; name: string; state: EndpointState };
  eventId: string;
  event: Omit<StoredEvent, "id" | "at">;
  at: Temporal.Instant;
  state: DeliveryState;
  nextTryAt: Temporal.Instant | null;
};

/** One message to an endpoint: what is sent, and every try to send it. Problem: `webhooks:delivery-missing`. */
export const readDelivery = query({
  name: "webhooks/read-delivery",
  input: z.object({ endpoint: z.uuid(), delivery: z.uuid() }),
  scope: manageWebhooks,
  run: async ({ db, input: { endpoint, delivery }, visible }) => {
    const { rows } = await sql<Row>`
      select d.id, jsonb_build_object('id', e.id, 'name', e.name, 'state', e.state) as endpoint, v.id as "eventId",
        json_build_object('kind', v.kind, 'bodyId', v.body_id, 'data', v.data) as event, v.at, d.state, d.next_try_at as "nextTryAt"
      from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id join webhook_event v on v.id = d.event_id
      where ${visible("e.body_id")} and e.removed_at is null and e.id = ${endpoint} and d.id = ${delivery}`.execute(db);
    const [row] = rows;
    if (!row) return missing("webhooks:delivery-missing");
    const { rows: attempts } = await sql<Attempt>`
      select id, at, status, problem from webhook_attempt where delivery_id = ${row.id} order by at, id`.execute(db);
    const { eventId, event, at, ...rest } = row;
    return ok({ ...rest, event: { ...event, id: eventId, at } satisfies StoredEvent, attempts });
  },
});
