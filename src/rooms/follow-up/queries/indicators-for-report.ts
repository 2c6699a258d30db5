import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import type { ComputedName, PeriodKind, YearPart } from "../model.ts";
import type { ReportIndicator } from "../rules/report-content.ts";
import { computeIndicator } from "./compute-indicator.ts";

type Asked = { bodyId: string; year: number; kind: PeriodKind; today: Temporal.PlainDate };
type Row = Omit<ReportIndicator, "target" | "value"> & {
  target: string | null;
  value: string | null;
  computedBy: ComputedName | null;
};

/** Which value of the year a report tells; the newest of the year when it has none of its own part. */
const partOf: Record<PeriodKind, YearPart> = {
  plan: "year",
  t1: "t1",
  t2: "t2",
  annual: "year",
  state: "year",
  rsa: "year",
};

async function readRows(db: Database, { bodyId, year, kind, today }: Asked): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select i.id, i.name, i.unit, i.better, i.computed_by as "computedBy", t.target::text, v.kind, v.value::text, v.reason
    from indicator i left join indicator_target t on t.indicator_id = i.id and t.year = ${year}
      left join indicator_value v on v.indicator_id = i.id and v.body_id = ${bodyId} and v.year = ${year}
        and v.part = ${partOf[kind]} and v.current
    where (i.body_id = ${bodyId} or i.responsible_id = ${bodyId} or (i.council and i.source = 'computed'))
      and (i.ended_day is null or i.ended_day >= ${today})
    order by i.council desc, i.name collate "sv-x-icu"`.execute(db);
  return rows;
}

/** The indicators a body answers for, with target and outcome; what is computed is counted now. */
export async function indicatorsForReport(db: Database, asked: Asked): Promise<ReportIndicator[]> {
  const rows = await readRows(db, asked);
  const t = textsOf("sv", "follow-up");
  return Promise.all(
    rows.map(async ({ computedBy, target, value, ...row }): Promise<ReportIndicator> => {
      const known = { ...row, target: target === null ? null : Number(target) };
      if (computedBy === null) return { ...known, value: value === null ? null : Number(value) };
      const { percent } = await computeIndicator(db, computedBy, asked);
      return percent === null
        ? { ...known, kind: "not_measured", value: null, reason: t("indicator.nothing-to-count") }
        : { ...known, kind: "outcome", value: percent, reason: null };
    }),
  );
}
