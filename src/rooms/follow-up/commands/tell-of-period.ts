import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { tellSystems } from "../../../platform/webhooks/sending/tell-systems.ts";
import type { World } from "../../../platform/world.ts";
import { reportingKinds } from "../model.ts";
import { periodLinks } from "../rules/period-links.ts";
import type { PeriodRow } from "./load-period.ts";

/** Tells the systems of every body that hands in something for the period that it is open. */
export async function tellOfPeriod(
  tx: Tx,
  { id, year, kind, opensDay, dueDay }: PeriodRow,
  means: { now: Temporal.Instant } & Pick<World, "newId">,
): Promise<void> {
  const { rows: bodies } = await sql<{ id: string; slug: string }>`
    select id, slug from body where kind = any(${[...reportingKinds]}) and from_day <= ${dueDay}
      and (to_day is null or to_day >= ${opensDay}) order by id`.execute(tx);
  const events = bodies.map(({ id: bodyId, slug }) => ({
    kind: "period.opened" as const,
    bodyId,
    data: {
      ids: { period: id },
      numbers: { periodName: `${year}-${kind}` },
      page: periodLinks.body(id, slug),
      api: `/periods?year=${year}`,
    },
  }));
  await tellSystems(tx, events, means);
}
