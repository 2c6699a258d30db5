import type { Tx } from "../../../platform/database/connect.ts";
import { assessedPeriods, type Fulfilment, type Health, type PeriodKind } from "../model.ts";
import { contentHash } from "../queries/content-hash.ts";
import { reportContent } from "../queries/report-content.ts";
import type { ReportContent, ReportGoal } from "../rules/report-content.ts";
import { chance } from "./chance.ts";
import { contentAsOf } from "./content-as-of.ts";
import type { Fate } from "./fate-of.ts";
import { inTheDay } from "./in-the-day.ts";

export type PeriodToReport = {
  id: string;
  year: number;
  kind: PeriodKind;
  cutOff: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  fate: Exclude<Fate, "missing">;
};
type Reporting = {
  body: { id: string; name: string };
  by: string | null;
  today: Temporal.PlainDate;
  newId: () => string;
  loadedAt: Temporal.Instant;
};

const fulfilments: Record<Health, readonly [Fulfilment, string]> = {
  on_track: ["wholly", "Aktiviteterna är gjorda och ger det som var tänkt."],
  at_risk: ["partly", "En del är gjort. Resten tas in i nästa års plan."],
  off_track: ["not", "Det viktigaste blev inte gjort. Orsaken och vad som behövs står vid aktiviteterna."],
  unknown: ["partly", "Underlaget är tunt. Bedömningen är säkerhetssamordnarens."],
};

function assess(goal: ReportGoal, kind: PeriodKind): ReportGoal {
  if (!assessedPeriods.includes(kind) || goal.state === "ended") return goal;
  const [fulfilment, fulfilmentReason] = fulfilments[goal.health];
  return { ...goal, fulfilment, fulfilmentReason };
}

const dayOf = ({ dueDay, kind, year, fate }: PeriodToReport, body: string, today: Temporal.PlainDate) => {
  const shift = 1 + Math.floor(chance(body, kind, year, "handed in") * 12);
  const day = fate === "late" ? dueDay.add({ days: shift }) : dueDay.subtract({ days: shift });
  return Temporal.PlainDate.compare(day, today) > 0 ? today : day;
};

function contentOf(now: ReportContent, { kind, year, cutOff, dueDay }: PeriodToReport): ReportContent {
  const content = contentAsOf(now, { kind, year, cutOff: cutOff.toString(), dueDay: dueDay.toString() });
  return { ...content, goals: content.goals.map((goal) => assess(goal, kind)) };
}

/** Writes what a body handed in over the years, with how it assessed its goals each time. Its plans are there already. */
export async function writeReports(tx: Tx, periods: readonly PeriodToReport[], reporting: Reporting): Promise<void> {
  const { body, by, today, newId, loadedAt } = reporting;
  const now = new Map<number, ReportContent>();
  for (const period of periods) {
    if (!now.has(period.year)) now.set(period.year, await reportContent(tx, { period, body, today }));
  }
  const made = periods.flatMap((period) => {
    const content = now.get(period.year);
    return content ? [{ period, content: contentOf(content, period), day: dayOf(period, body.id, today) }] : [];
  });
  const reports = made.map(({ period, content, day }) => ({
    ...{ id: newId(), period_id: period.id, body_id: body.id, number: 1, current: true, handed_in_by: by },
    ...{ content: JSON.stringify(content), sha256: contentHash(content), handed_in_at: inTheDay(day, loadedAt) },
    late: period.fate === "late",
  }));
  if (reports.length > 0) await tx.insertInto("period_report").values(reports).execute();
  const assessments = made.flatMap(({ period, content, day }) =>
    content.goals.flatMap(({ id, fulfilment, fulfilmentReason }) =>
      fulfilment && fulfilmentReason
        ? [
            {
              ...{ id: newId(), period_id: period.id, goal_id: id, body_id: body.id, fulfilment },
              ...{ reason: fulfilmentReason, written_by: by, written_at: inTheDay(day, loadedAt) },
            },
          ]
        : [],
    ),
  );
  if (assessments.length > 0) await tx.insertInto("goal_assessment").values(assessments).execute();
}
