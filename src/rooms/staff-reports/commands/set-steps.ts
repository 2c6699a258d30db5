import { z } from "zod";
import { conflict, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalId, requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { demands } from "../actions.ts";
import { longest, mostOf, stepKinds, stepOutcomes } from "../model.ts";
import { contentChanged, planChanged } from "./content-changed.ts";
import { loadReportForChange, openFor } from "./load-report-for-change.ts";

const input = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  /** The steps' ids and versions in order when the form was drawn: `id:version` separated by commas. */
  seen: z.string().max(4_000).default(""),
  steps: z
    .array(
      z.object({
        id: optionalId("staff-reports:problem.step-missing"),
        kind: z.enum(stepKinds, "staff-reports:problem.step-kind-missing"),
        name: requiredLine("staff-reports:problem.step-name-missing", longest.step),
        plannedDay: optionalDay,
        outcome: z.enum(stepOutcomes, "staff-reports:problem.step-outcome-missing").default("treated"),
      }),
    )
    .max(mostOf.steps, "staff-reports:problem.too-many-steps"),
});
type Wanted = z.output<typeof input>["steps"][number];

const stepsOf = (tx: Tx, report: string) =>
  tx.selectFrom("preparation_step").selectAll().where("report_id", "=", report).orderBy("position").execute();
type Row = Awaited<ReturnType<typeof stepsOf>>[number];

/** Only who was heard is attested; the days and what came of it are confirmed afterwards. */
const attested = (steps: readonly { kind: string; name: string }[]) =>
  JSON.stringify(steps.map(({ kind, name }) => [kind, name]));

/** A step that has been confirmed keeps its day. */
async function write(tx: Tx, report: string, steps: readonly Wanted[], before: readonly Row[], newId: () => string) {
  await tx.deleteFrom("preparation_step").where("report_id", "=", report).execute();
  const rows = steps.map(({ id, kind, name, plannedDay, outcome }, position) => {
    const earlier = before.find((row) => row.id === id);
    return {
      id: earlier?.id ?? newId(),
      report_id: report,
      position,
      kind,
      name,
      planned_day: plannedDay,
      confirmed_day: earlier?.confirmed_day ?? null,
      outcome,
      version: (earlier?.version ?? 0) + 1,
    };
  });
  if (rows.length > 0) await tx.insertInto("preparation_step").values(rows).execute();
}

/** Before whom the case is laid, in order, and when that is planned. A moved day changes nothing that was attested. */
export const setSteps = command({
  name: "staff-reports/set-steps",
  input,
  load: ({ tx, input: { report } }) => loadReportForChange(tx, report),
  may: ({ loaded }) => ({ action: demands.write, body: loaded.body_id }),
  perform: async ({ tx, input: { seen, steps }, loaded: report, now, newId }): Promise<Outcome<null>> => {
    const open = openFor(report, "write");
    if (!open.ok) return open;
    const before = await stepsOf(tx, report.id);
    const standing = before.map(({ id, version }) => `${id}:${version}`).join(",");
    if (standing !== seen) return conflict("staff-reports:problem.changed-meanwhile");
    await write(tx, report.id, steps, before, newId);
    await (attested(before) === attested(steps) ? planChanged : contentChanged)(tx, report, now);
    return ok(null);
  },
  trace: ({ loaded: report, input: { steps } }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number: report.number, count: steps.length },
  }),
});
