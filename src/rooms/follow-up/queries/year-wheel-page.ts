import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";
import type { PeriodKind, PeriodState } from "../model.ts";
import { type BodyPeriod, bodyPeriods } from "./body-periods.ts";

export type WheelPeriod = {
  id: string;
  kind: PeriodKind;
  year: number;
  opensDay: Temporal.PlainDate;
  cutOff: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  state: PeriodState;
  own: BodyPeriod[];
};
export type WheelPage = {
  year: number;
  years: number[];
  today: Temporal.PlainDate;
  periods: WheelPeriod[];
  next: BodyPeriod[];
};

/** Whoever sees more bodies than this looks at the whole city, and has a page for each period instead. */
const ownAtMost = 6;
/** What can be done now comes before what opens later, also when both are due on the same day. */
const waits: readonly string[] = ["overdue", "opened", "waiting", "planned"];

/** A year's periods with how it stands at the reader's own bodies, and what is next for each of those. */
export const yearWheelPage = query({
  name: "follow-up/year-wheel-page",
  input: z.object({ year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined) }),
  scope: readPlan,
  run: async ({ db, input, now, visible }) => {
    const today = dayOf(now);
    const { rows: years } = await sql<{
      year: number;
    }>`select distinct year from follow_up_period order by year`.execute(db);
    const known = years.map(({ year }) => year);
    const year = input.year ?? known.findLast((one) => one <= today.year) ?? known[0] ?? today.year;
    const { rows } = await sql<Omit<WheelPeriod, "own">>`
      select id, kind, year, opens_day as "opensDay", cut_off as "cutOff", due_day as "dueDay", state
      from follow_up_period where year = ${year} order by due_day, kind`.execute(db);
    const mine = await bodyPeriods(db, sql<boolean>`${visible("b.id")} and p.year >= ${year - 1}`, today);
    const own = new Set(mine.map(({ bodyId }) => bodyId)).size > ownAtMost ? [] : mine;
    const waiting = own
      .filter(({ standing }) => waits.includes(standing))
      .toSorted((a, b) => waits.indexOf(a.standing) - waits.indexOf(b.standing));
    const nextOf = Map.groupBy(waiting, ({ bodyId }) => bodyId);
    return ok<WheelPage>({
      year,
      years: known,
      today,
      periods: rows.map((row) => ({ ...row, own: own.filter(({ periodId }) => periodId === row.id) })),
      next: [...nextOf.values()].flatMap(([first]) => (first ? [first] : [])),
    });
  },
});
