import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../view/query.ts";
import { manageWebhooks } from "../actions.ts";
import { type DeliveryState, deliveryStates, type SendingProblem, type ToldKind } from "../model.ts";

export type DeliveryLine = {
  id: string;
  kind: ToldKind;
  state: DeliveryState;
  /** Every try ever made, also before it was sent again. */
  tries: number;
  lastStatus: number | null;
  lastProblem: SendingProblem | null;
  nextTryAt: Temporal.Instant | null;
  createdAt: Temporal.Instant;
  settledAt: Temporal.Instant | null;
};

const onOnePage = 50;

const input = z.object({
  endpoint: z.uuid(),
  state: z.enum(deliveryStates).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** The messages to one endpoint, newest first, fifty at a time; with `state` those alone. `more` when there are older ones. */
export const listDeliveries = query({
  name: "webhooks/list-deliveries",
  input,
  scope: manageWebhooks,
  run: async ({ db, input: { endpoint, state, page }, visible }) => {
    const { rows } = await sql<DeliveryLine>`
      select d.id, v.kind, d.state, (select count(*) from webhook_attempt a where a.delivery_id = d.id) as tries,
        d.last_status as "lastStatus", d.last_problem as "lastProblem", d.next_try_at as "nextTryAt", d.created_at as "createdAt",
        d.settled_at as "settledAt"
      from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id join webhook_event v on v.id = d.event_id
      where ${visible("e.body_id")} and e.removed_at is null and d.endpoint_id = ${endpoint}
        and (${state ?? null}::text is null or d.state = ${state ?? null})
      order by d.created_at desc, d.id desc limit ${onOnePage + 1} offset ${(page - 1) * onOnePage}`.execute(db);
    return ok({ deliveries: rows.slice(0, onOnePage), page, more: rows.length > onOnePage });
  },
});
