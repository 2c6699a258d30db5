import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { demands } from "../actions.ts";
import { stepOutcomes } from "../model.ts";
import { planChanged } from "./content-changed.ts";
import { type ChangingReport, loadReportForChange, openFor } from "./load-report-for-change.ts";

const input = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  step: z.uuid("staff-reports:problem.step-missing"),
  /** Left out it was the planned day, or today when none was planned. */
  day: optionalDay,
  outcome: z.enum(stepOutcomes, "staff-reports:problem.step-outcome-missing").optional(),
  /** Takes back a confirmation that was a mistake. */
  undo: z.literal("yes").optional(),
});

type Loaded = { report: ChangingReport; step: { id: string; name: string; planned_day: Temporal.PlainDate | null } };

async function load(tx: Tx, report: string, step: string): Promise<Outcome<Loaded>> {
  const loaded = await loadReportForChange(tx, report);
  if (!loaded.ok) return loaded;
  const row = await tx
    .selectFrom("preparation_step")
    .select(["id", "name", "planned_day"])
    .where("id", "=", step)
    .where("report_id", "=", report)
    .executeTakeFirst();
  return row ? ok({ report: loaded.value, step: row }) : missing("staff-reports:problem.step-missing");
}

/** A planned step has been held: one click, and what was attested still stands. A day to come cannot have been. */
export const confirmStep = command({
  name: "staff-reports/confirm-step",
  input,
  load: ({ tx, input: { report, step } }) => load(tx, report, step),
  may: ({ loaded }) => ({ action: demands["confirm-step"], body: loaded.report.body_id }),
  perform: async ({ tx, input: given, loaded: { report, step }, now }): Promise<Outcome<{ day: string | null }>> => {
    const open = openFor(report, "confirm-step");
    if (!open.ok) return open;
    const day = given.undo ? null : (given.day ?? step.planned_day ?? dayOf(now));
    if (day && Temporal.PlainDate.compare(day, dayOf(now)) > 0)
      return invalid({ path: "day", key: "staff-reports:problem.step-not-yet", values: { day: day.toString() } });
    await tx
      .updateTable("preparation_step")
      .set({
        confirmed_day: day,
        version: sql<number>`version + 1`,
        ...(given.outcome ? { outcome: given.outcome } : {}),
      })
      .where("id", "=", step.id)
      .execute();
    await planChanged(tx, report, now);
    return ok({ day: day?.toString() ?? null });
  },
  trace: ({ loaded: { report, step }, result }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number: report.number, name: step.name, day: result.day ?? "ännu inte" },
  }),
});
