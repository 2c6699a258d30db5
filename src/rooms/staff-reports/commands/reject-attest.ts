import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { noteProgress } from "../../consultations/index.ts";
import { attestable, attestDemand, attestInput } from "./attest-given.ts";
import { loadAttest } from "./load-attest.ts";
import { setReportState } from "./set-report-state.ts";
import { tellOfficer } from "./tell-officer.ts";
import { voidAttests } from "./void-attests.ts";
import { writeAttest } from "./write-attest.ts";

const longestReason = 2_000;
const input = attestInput.extend({
  reason: z
    .string("staff-reports:problem.reason-missing")
    .trim()
    .min(1, "staff-reports:problem.reason-missing")
    .max(longestReason, "staff-reports:problem.reason-too-long"),
});

/**
 * Whose turn it is sends the report back to be written in, and says why. Attests already given on the version no longer count,
 * and the officer is told. Problems: those of an attest, and `staff-reports:problem.reason-missing`.
 */
export const rejectAttest = command({
  name: "staff-reports/reject-attest",
  input,
  load: ({ tx, input: { report } }) => loadAttest(tx, report),
  may: attestDemand,
  perform: async ({ tx, actor, input: given, loaded, now, newId, ...means }): Promise<Outcome<{ version: number }>> => {
    const turn = attestable(loaded, given.sha256);
    if (!turn.ok) return turn;
    const { report, number, version } = loaded;
    const { session, reason } = given;
    const row = { actor, loaded, line: turn.value, session, outcome: "rejected" as const, reason, now, newId };
    const written = await writeAttest(tx, row);
    if (!written.ok) return written;
    await voidAttests(tx, report.id, now);
    await setReportState(tx, report.id, { state: "draft" }, now);
    if (report.consultee_id) await noteProgress(tx, report.consultee_id, { stage: "drafting" });
    await tellOfficer(tx, report, { number, kind: "rejected" }, { now, ...means });
    return ok({ version: version?.number ?? 0 });
  },
  trace: ({ loaded: { report, number }, result }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number, version: result.version },
  }),
});
