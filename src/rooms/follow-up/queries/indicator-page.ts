import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { query } from "../../../platform/view/query.ts";
import { keepPeriods, readPlan, writePlan } from "../actions.ts";
import type { ComputedName, Direction, IndicatorSource, ValueKind, YearPart } from "../model.ts";
import { isStale } from "../rules/is-stale.ts";
import { judgeOutcome, type OutcomeJudgement } from "../rules/judge-outcome.ts";
import { computeIndicator } from "./compute-indicator.ts";
import { computedQuestions } from "./computed-questions.ts";
import { indicatorRequests } from "./indicator-requests.ts";

type Row = {
  id: string;
  bodyId: string;
  council: boolean;
  name: string;
  about: string;
  unit: string;
  better: Direction;
  period: "year" | "four_months";
  source: IndicatorSource;
  computedBy: ComputedName | null;
  responsible: string;
  responsibleId: string;
  endedDay: Temporal.PlainDate | null;
  version: number;
};
export type SeriesPoint = {
  year: number;
  part: YearPart;
  kind: ValueKind | null;
  value: number | null;
  reason: string | null;
  target: number | null;
  judgement: OutcomeJudgement;
  at: Temporal.Instant | null;
};
type Value = Omit<SeriesPoint, "value" | "target" | "judgement"> & { value: string | null; target: string | null };

async function typedSeries(db: Database, { id, responsibleId, better }: Row): Promise<SeriesPoint[]> {
  const { rows } = await sql<Value>`
    select coalesce(v.year, t.year) as year, coalesce(v.part, 'year') as part, v.kind, v.value::text, v.reason, t.target::text,
      v.written_at as at
    from (select * from indicator_value where indicator_id = ${id} and body_id = ${responsibleId} and current) v
      full join (select * from indicator_target where indicator_id = ${id}) t on t.year = v.year
    order by 1, array_position('{t1,t2,year}'::text[], coalesce(v.part, 'year'))`.execute(db);
  return rows.map(({ value, target, ...row }) => {
    const known = {
      ...row,
      value: value === null ? null : Number(value),
      target: target === null ? null : Number(target),
    };
    return { ...known, judgement: judgeOutcome({ ...known, better }) };
  });
}

const yearsCounted = 4;

/** What is computed is counted anew for each of the last years, now and every time somebody looks. */
async function countedSeries(
  db: Database,
  row: Row,
  name: ComputedName,
  now: Temporal.Instant,
): Promise<SeriesPoint[]> {
  const today = dayOf(now);
  const targets = await db
    .selectFrom("indicator_target")
    .select(["year", "target"])
    .where("indicator_id", "=", row.id)
    .execute();
  const years = Array.from({ length: yearsCounted }, (_, at) => today.year - yearsCounted + 1 + at);
  return Promise.all(
    years.map(async (year): Promise<SeriesPoint> => {
      const { percent } = await computeIndicator(db, name, {
        bodyId: row.council ? null : row.responsibleId,
        year,
        today,
      });
      const target = targets.find((one) => one.year === year)?.target ?? null;
      const known = {
        kind: percent === null ? null : ("outcome" as const),
        value: percent,
        target: target === null ? null : Number(target),
      };
      return {
        year,
        part: "year",
        reason: null,
        at: now,
        ...known,
        judgement: judgeOutcome({ ...known, better: row.better }),
      };
    }),
  );
}

/** An indicator with its series, the question behind it, what the council has been asked, and what this reader may do. */
export const indicatorPage = query({
  name: "follow-up/indicator-page",
  input: z.object({ indicator: z.uuid() }),
  scope: readPlan,
  run: async ({ db, input, actor, now, visible }) => {
    const { rows } = await sql<Row>`
      select i.id, i.body_id as "bodyId", i.council, i.name, i.about, i.unit, i.better, i.period, i.source,
        i.computed_by as "computedBy", b.name as responsible, i.responsible_id as "responsibleId", i.ended_day as "endedDay",
        i.version
      from indicator i join body b on b.id = i.responsible_id
      where i.id = ${input.indicator} and (i.council or ${visible("i.body_id")} or ${visible("i.responsible_id")})`.execute(
      db,
    );
    const [row] = rows;
    if (!row) return missing("follow-up:indicator.missing");
    const { computedBy } = row;
    const series = computedBy === null ? await typedSeries(db, row) : await countedSeries(db, row, computedBy, now);
    const newest = series.findLast(({ kind }) => kind !== null) ?? null;
    const open = row.endedDay === null;
    const writes = open && can(actor, writePlan, row.responsibleId);
    return ok({
      ...row,
      series,
      stale: computedBy === null && open && isStale(row.period, newest, dayOf(now)),
      sql: computedBy === null ? null : computedQuestions[computedBy],
      requests: await indicatorRequests(db, row.id),
      mayRecord: writes && computedBy === null,
      mayTarget: open && !row.council && can(actor, writePlan, row.bodyId),
      mayAsk: writes && row.council,
      mayDecide: can(actor, keepPeriods, row.bodyId),
    });
  },
});
