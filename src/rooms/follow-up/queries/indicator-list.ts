import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";
import type { ComputedName, Direction, IndicatorSource, ValueKind, YearPart } from "../model.ts";
import { isStale } from "../rules/is-stale.ts";
import { judgeOutcome, type OutcomeJudgement } from "../rules/judge-outcome.ts";
import { computeIndicator } from "./compute-indicator.ts";

type Row = {
  id: string;
  council: boolean;
  name: string;
  unit: string;
  better: Direction;
  period: "year" | "four_months";
  source: IndicatorSource;
  computedBy: ComputedName | null;
  responsible: string;
  responsibleId: string;
  target: string | null;
  kind: ValueKind | null;
  value: string | null;
  valueYear: number | null;
  valuePart: YearPart | null;
  asked: number;
};
export type IndicatorLine = Omit<Row, "target" | "value"> & {
  target: number | null;
  value: number | null;
  judgement: OutcomeJudgement;
  stale: boolean;
};

const numeric = (text: string | null) => (text === null ? null : Number(text));

/** The council's indicators and those of the reader's own bodies, each with this year's target and its newest outcome. */
export const indicatorList = query({
  name: "follow-up/indicator-list",
  input: z.object({}),
  scope: readPlan,
  run: async ({ db, now, visible }) => {
    const today = dayOf(now);
    const { rows } = await sql<Row>`
      select i.id, i.council, i.name, i.unit, i.better, i.period, i.source, i.computed_by as "computedBy", b.name as responsible,
        i.responsible_id as "responsibleId", t.target::text, v.kind, v.value::text, v.year as "valueYear", v.part as "valuePart",
        (select count(*)::int from indicator_request r where r.indicator_id = i.id and r.state = 'asked') as asked
      from indicator i join body b on b.id = i.responsible_id
        left join lateral (select * from indicator_value w where w.indicator_id = i.id and w.body_id = i.responsible_id and w.current
          order by w.year desc, array_position('{t1,t2,year}'::text[], w.part) desc limit 1) v on true
        left join indicator_target t on t.indicator_id = i.id and t.year = coalesce(v.year, ${today.year})
      where i.ended_day is null and (i.council or ${visible("i.body_id")} or ${visible("i.responsible_id")})
      order by i.council desc, b.name collate "sv-x-icu", i.name collate "sv-x-icu"`.execute(db);
    const lines = rows.map(async ({ target, value, ...row }): Promise<IndicatorLine> => {
      const newest =
        row.valueYear === null || row.valuePart === null ? null : { year: row.valueYear, part: row.valuePart };
      const whose = row.council ? null : row.responsibleId;
      const asked = { bodyId: whose, year: today.year, today };
      const counted =
        row.computedBy === null ? numeric(value) : (await computeIndicator(db, row.computedBy, asked)).percent;
      const kind = row.computedBy === null ? row.kind : counted === null ? null : ("outcome" as const);
      const known = { ...row, kind, target: numeric(target), value: counted };
      return {
        ...known,
        judgement: judgeOutcome(known),
        stale: row.computedBy === null && isStale(row.period, newest, today),
      };
    });
    return ok(await Promise.all(lines));
  },
});
