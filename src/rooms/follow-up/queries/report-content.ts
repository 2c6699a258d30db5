import type { Database } from "../../../platform/database/connect.ts";
import type { PeriodKind } from "../model.ts";
import type { ReportContent } from "../rules/report-content.ts";
import { goalsForReport } from "./goals-for-report.ts";
import { indicatorsForReport } from "./indicators-for-report.ts";
import { periodFigures } from "./period-figures.ts";

export type ContentAsked = {
  period: { id: string; kind: PeriodKind; year: number; cutOff: Temporal.PlainDate; dueDay: Temporal.PlainDate };
  body: { id: string; name: string };
  today: Temporal.PlainDate;
};

/** What a body would hand in as it stands now. Whoever asks has seen to it that the reader may see the body. */
export async function reportContent(db: Database, { period, body, today }: ContentAsked): Promise<ReportContent> {
  const asked = { bodyId: body.id, year: period.year, periodId: period.id, kind: period.kind, today };
  const { id, kind, year, cutOff, dueDay } = period;
  const written = await db
    .selectFrom("period_introduction")
    .select("content")
    .where("period_id", "=", id)
    .where("body_id", "=", body.id)
    .executeTakeFirst();
  return {
    format: 1,
    period: { kind, year, cutOff: cutOff.toString(), dueDay: dueDay.toString() },
    body: { id: body.id, name: body.name },
    introduction: (written?.content as object | undefined) ?? null,
    figures: await periodFigures(db, asked),
    goals: await goalsForReport(db, asked),
    indicators: await indicatorsForReport(db, asked),
  };
}
