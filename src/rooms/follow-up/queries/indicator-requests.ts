import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { RequestState } from "../model.ts";

export type IndicatorRequest = {
  id: string;
  wish: "target" | "definition" | "responsible" | "end";
  year: number | null;
  target: string | null;
  about: string | null;
  responsible: string | null;
  reason: string;
  state: RequestState;
  decidedDay: Temporal.PlainDate | null;
  paragraph: string | null;
  decisionReason: string | null;
  askedBy: string | null;
  askedAt: Temporal.Instant;
};
/** What the council has been asked to change of an indicator, newest first. Whoever asks has seen to it that the reader may. */
export async function indicatorRequests(db: Database, id: string): Promise<IndicatorRequest[]> {
  const { rows } = await sql<IndicatorRequest>`
    select r.id, r.wish, r.year, r.target::text, r.about, b.name as responsible, r.reason, r.state, r.decided_day as "decidedDay",
      r.paragraph, r.decision_reason as "decisionReason", p.given_name || ' ' || p.family_name as "askedBy", r.asked_at as "askedAt"
    from indicator_request r left join body b on b.id = r.responsible_id left join person p on p.id = r.asked_by
    where r.indicator_id = ${id} order by r.asked_at desc`.execute(db);
  return rows;
}
