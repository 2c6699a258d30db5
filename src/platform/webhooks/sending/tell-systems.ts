import { sql } from "kysely";
import type { Tx } from "../../database/connect.ts";
import type { World } from "../../world.ts";
import type { EventKind } from "../model.ts";
import type { EventData } from "./message-body.ts";

/** Something that happened at a body. `once` is a key: what bears it is told one time only. */
export type SystemEvent = { kind: EventKind; bodyId: string; at?: Temporal.Instant; data: EventData; once?: string };
type Means = { now: Temporal.Instant } & Pick<World, "newId">;
type Wanted = { id: string; bodyId: string; events: string[]; state: string; since: Temporal.Instant };

/** The endpoints of these bodies; none of them is paused, stopped or removed before the commit. */
async function endpointsOf(tx: Tx, events: readonly SystemEvent[]): Promise<Wanted[]> {
  const { rows } = await sql<Wanted>`
    select id, body_id as "bodyId", events, state, created_at as since from webhook_endpoint
    where body_id = any(${[...new Set(events.map(({ bodyId }) => bodyId))]}) and removed_at is null
      and events && ${[...new Set(events.map(({ kind }) => kind))]}
    order by id for share`.execute(tx);
  return rows;
}

/**
 * Tells the body's own systems of what has happened, in the caller's transaction: the messages go out after the commit, and not at
 * all without it. An endpoint gets what happened at its own body from when it was made; one that is paused gets it when it is
 * started again. Answers with how many events were written.
 */
export async function tellSystems(tx: Tx, events: readonly SystemEvent[], { now, newId }: Means): Promise<number> {
  if (events.length === 0) return 0;
  const endpoints = await endpointsOf(tx, events);
  const rows = events.flatMap(({ at = now, ...event }) => {
    const to = endpoints.filter(
      (one) =>
        one.bodyId === event.bodyId && one.events.includes(event.kind) && Temporal.Instant.compare(one.since, at) <= 0,
    );
    const messages = to.map(({ id, state }) => ({ id: newId(), endpoint: id, active: state === "active" }));
    return to.length === 0 ? [] : [{ id: newId(), at: at.toString(), once: null, ...event, messages }];
  });
  if (rows.length === 0) return 0;
  const { rows: told } = await sql<{ id: string }>`
    with given as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json)
        as g (id uuid, "bodyId" uuid, kind text, at timestamptz, data json, once text, messages json)
    ), kept as (
      insert into webhook_event (id, body_id, kind, at, data, once) select id, "bodyId", kind, at, data, once from given
      on conflict (once) do nothing returning id
    ), made as (
      insert into webhook_delivery (id, endpoint_id, event_id, state, next_try_at, created_at)
      select m.id, m.endpoint, g.id, case when m.active then 'waiting' else 'held' end, case when m.active then ${now}::timestamptz end, ${now}
      from given g join kept k on k.id = g.id cross join lateral json_to_recordset(g.messages) as m (id uuid, endpoint uuid, active boolean)
      returning id, endpoint_id, state
    ), asked as (
      select graphile_worker.add_job('deliver-webhook', json_build_object('deliveryId', id),
        queue_name := 'webhook:' || endpoint_id, job_key := 'webhook:' || id) from made where state = 'waiting'
    )
    select k.id, (select count(*) from asked) from kept k`.execute(tx);
  return told.length;
}
