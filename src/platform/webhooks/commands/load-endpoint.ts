import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Trace } from "../../change/command.ts";
import type { Tx } from "../../database/connect.ts";
import type { EndpointState } from "../model.ts";

export type EndpointRow = {
  id: string;
  bodyId: string;
  name: string;
  url: string;
  state: EndpointState;
  secret: string;
  previousUntil: Temporal.Instant | null;
  version: number;
};

/** An endpoint, locked until the commit. Problem: `webhooks:missing`, also when it has been removed. */
export async function loadEndpoint(tx: Tx, id: string): Promise<Outcome<EndpointRow>> {
  const { rows } = await sql<EndpointRow>`
    select id, body_id as "bodyId", name, url, state, secret, previous_until as "previousUntil", version
    from webhook_endpoint where id = ${id} and removed_at is null for update`.execute(tx);
  return rows[0] ? ok(rows[0]) : missing("webhooks:missing");
}

/** An endpoint is told of by its name; its address may hold a secret of the receiver's and is not told. */
export const endpointTrace = ({ id, bodyId, name }: EndpointRow, facts: Trace["facts"] = {}): Trace => ({
  subject: { kind: "webhook_endpoint", id },
  body: bodyId,
  facts: { name, ...facts },
});
