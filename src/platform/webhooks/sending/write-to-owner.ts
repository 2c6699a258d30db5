import { sql } from "kysely";
import { dayOf } from "../../../kernel/day.ts";
import type { Tx } from "../../database/connect.ts";
import { textsOf } from "../../texts/texts.ts";
import type { World } from "../../world.ts";
import { webhookLinks } from "../links.ts";

/** What is told: a message that died, or that the endpoint was stopped and why. */
export type OwnersNews = "dead" | "gone" | "failing";
type Means = { now(): Temporal.Instant } & Pick<World, "deliverAll" | "origin">;
type Reader = { email: string; name: string; body: string };

/**
 * Whoever made the endpoint, as long as that person is here and looks after access; otherwise all who do so now. Those without an
 * address cannot be reached.
 */
async function readers(tx: Tx, endpointId: string, today: Temporal.PlainDate): Promise<Reader[]> {
  const { rows } = await sql<Reader & { own: boolean }>`
    select distinct p.email, e.name, b.name as body, p.id = e.created_by as own
    from webhook_endpoint e join body b on b.id = e.body_id
      join access_grant g on g.role = 'administrator' and g.from_day <= ${today} and (g.to_day is null or g.to_day >= ${today})
      join person p on p.id = g.person_id and (p.ended_day is null or p.ended_day >= ${today})
    where e.id = ${endpointId} and p.email is not null`.execute(tx);
  const own = rows.filter((row) => row.own);
  return own.length > 0 ? own : rows;
}

/** A mail to whoever answers for the endpoint: that something is wrong, and where to see what. Never what was to be told. */
export async function writeToOwner(
  tx: Tx,
  endpointId: string,
  news: OwnersNews,
  { now, deliverAll, origin }: Means,
): Promise<void> {
  const t = textsOf("sv", "webhooks");
  const at = now();
  const link = origin + webhookLinks.page(endpointId);
  const letters = (await readers(tx, endpointId, dayOf(at))).map(({ email, name, body }) => ({
    recipient: email,
    subject: t(`mail.${news}-subject`, { name }),
    content: t(`mail.${news}`, { name, body, link }),
  }));
  await deliverAll(tx, letters, at);
}
