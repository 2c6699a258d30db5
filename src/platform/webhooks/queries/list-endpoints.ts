import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../view/query.ts";
import { manageWebhooks } from "../actions.ts";
import type { DisabledWhy, EndpointState, EventKind } from "../model.ts";
import type { Tallies } from "../sending/judge-health.ts";
import { failingSince } from "./failing-since.ts";

export type EndpointLine = Tallies & {
  id: string;
  name: string;
  body: string;
  url: string;
  events: EventKind[];
  state: EndpointState;
  disabledWhy: DisabledWhy | null;
  createdBy: string | null;
  createdAt: Temporal.Instant;
  /** Until when messages are signed with the secret before this one too; passed or null when they are not. */
  previousUntil: Temporal.Instant | null;
  version: number;
};

/**
 * Every endpoint, where it is, what it is told of and how it has gone; with `endpoint` only that one. Nobody is ever shown its secret
 * again.
 */
export const listEndpoints = query({
  name: "webhooks/list-endpoints",
  input: z.object({ endpoint: z.uuid().optional() }),
  scope: manageWebhooks,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<EndpointLine>`
      select e.id, e.name, b.name as body, e.url, e.events, e.state, e.disabled_why as "disabledWhy",
        p.given_name || ' ' || p.family_name as "createdBy", e.created_at as "createdAt", e.previous_until as "previousUntil", e.version,
        d.all, d.received, d.waiting, d.held, d.dead, d."lastReceived",
        ${failingSince(sql`e.id`)} as "failingSince"
      from webhook_endpoint e join body b on b.id = e.body_id left join person p on p.id = e.created_by
        cross join lateral (
          select count(*) as "all", count(*) filter (where state = 'received') as received,
            count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'held') as held,
            count(*) filter (where state = 'dead') as dead, max(settled_at) filter (where state = 'received') as "lastReceived"
          from webhook_delivery where endpoint_id = e.id
        ) d
      where ${visible("e.body_id")} and e.removed_at is null
        and (${input.endpoint ?? null}::uuid is null or e.id = ${input.endpoint ?? null})
      order by b.name collate "sv-x-icu", e.name collate "sv-x-icu"`.execute(db);
    return ok(rows);
  },
});
