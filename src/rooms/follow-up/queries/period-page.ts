import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { query } from "../../../platform/view/query.ts";
import { keepPeriods, readCity } from "../actions.ts";
import type { PeriodKind, PeriodState, ReminderStep } from "../model.ts";
import { standings } from "../rules/judge-standing.ts";
import { type PeriodAct, shutForPeriod } from "../rules/shut-for-period.ts";
import { type BodyPeriod, bodyPeriods } from "./body-periods.ts";

type Period = {
  id: string;
  bodyId: string;
  kind: PeriodKind;
  year: number;
  opensDay: Temporal.PlainDate;
  cutOff: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  state: PeriodState;
  version: number;
};
export type Reminded = { bodyId: string; name: string; step: ReminderStep; at: Temporal.Instant; arrived: boolean };
export type PeriodBody = BodyPeriod & { reminded: Reminded[]; mayOpen: boolean };

async function remindedOf(db: Database, period: string): Promise<Map<string, Reminded[]>> {
  const { rows } = await sql<Reminded>`
    select r.body_id as "bodyId", p.given_name || ' ' || p.family_name as name, r.step, r.sent_at as at,
      r.message_id is not null and coalesce(m.state <> 'failed', true) as arrived
    from period_reminder r join person p on p.id = r.person_id left join outgoing_message m on m.id = r.message_id
    where r.period_id = ${period} order by r.sent_at, name`.execute(db);
  return Map.groupBy(rows, ({ bodyId }) => bodyId);
}

const acts: readonly PeriodAct[] = ["change", "open", "close"];

/** A period as whoever keeps it sees it: who has handed in, who has not, who is late, and who was reminded when. */
export const periodPage = query({
  name: "follow-up/period-page",
  input: z.object({ period: z.uuid() }),
  scope: readCity,
  run: async ({ db, input, actor, now, visible }) => {
    const { rows } = await sql<Period>`
      select p.id, p.body_id as "bodyId", p.kind, p.year, p.opens_day as "opensDay", p.cut_off as "cutOff", p.due_day as "dueDay",
        p.state, p.version
      from follow_up_period p where p.id = ${input.period} and ${visible("p.body_id")}`.execute(db);
    const [period] = rows;
    if (!period) return missing("follow-up:wheel.period-missing");
    const asked = await bodyPeriods(db, sql<boolean>`p.id = ${period.id}`, dayOf(now));
    const reminded = await remindedOf(db, period.id);
    const keeps = can(actor, keepPeriods, period.bodyId);
    const bodies = asked
      .map((row): PeriodBody => {
        const facts = { state: row.state, handedIn: row.handedInAt !== null, opened: row.openedReason !== null };
        const mayOpen = keeps && shutForPeriod(facts, "open-again") === null;
        return { ...row, reminded: reminded.get(row.bodyId) ?? [], mayOpen };
      })
      .toSorted((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
    const facts = { state: period.state, handedIn: false, opened: false };
    return ok({ period, bodies, allowed: new Set(acts.filter((act) => keeps && shutForPeriod(facts, act) === null)) });
  },
});
