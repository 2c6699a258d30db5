import { z } from "zod";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { noteProgress } from "../../consultations/index.ts";
import { demands } from "../actions.ts";
import { shutForReport } from "../lifecycle.ts";
import { attestTurn } from "../rules/attest-turn.ts";
import { canonicalJson } from "../rules/canonical-json.ts";
import { whatIsMissing } from "../rules/what-is-missing.ts";
import { type AttestedReport, loadAttest } from "./load-attest.ts";
import { setReportState } from "./set-report-state.ts";
import { tellAttester } from "./tell-attester.ts";
import { voidAttests } from "./void-attests.ts";

const input = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  expectedVersion: z.coerce.number().int(),
});

type Freezing = { tx: Tx; loaded: AttestedReport; now: Temporal.Instant; newId: () => string };

/** The content as it stands becomes a version, or the newest version is that content already. Answers with its number. */
async function freeze({ tx, loaded, now, newId }: Freezing): Promise<number> {
  const { version, sha256, content, report } = loaded;
  if (version?.sha256 === sha256) return version.number;
  const number = (version?.number ?? 0) + 1;
  const row = { id: newId(), report_id: report.id, number, sha256, content: canonicalJson(content), created_at: now };
  await tx.insertInto("report_version").values(row).execute();
  return number;
}

/**
 * Asks for attest: the report is frozen as a version and the first in order is told. Problems: what is missing in it, each
 * as a sentence; a conflict when somebody has changed it since it was shown.
 */
export const askAttest = command({
  name: "staff-reports/ask-attest",
  input,
  load: ({ tx, input: { report } }) => loadAttest(tx, report),
  may: ({ loaded }) => ({ action: demands["ask-attest"], body: loaded.report.body_id }),
  perform: async ({
    tx,
    input: given,
    loaded,
    now,
    ...means
  }): Promise<Outcome<{ version: number; first: string }>> => {
    const { report, content, lines, number } = loaded;
    const shut = shutForReport(report.state, "ask-attest");
    if (shut) return tooLate(shut);
    if (report.version !== given.expectedVersion) return conflict("staff-reports:problem.changed-meanwhile");
    const lacking = whatIsMissing(content);
    if (lacking.length > 0) return invalid(...lacking.map(({ key, values = {} }) => ({ path: "", key, values })));
    // Whoever attested in an earlier round attests anew, also the same words.
    await voidAttests(tx, report.id, now);
    const version = await freeze({ tx, loaded, now, newId: means.newId });
    await setReportState(tx, report.id, { state: "attesting" }, now);
    if (report.consultee_id) await noteProgress(tx, report.consultee_id, { stage: "attesting" });
    const first = attestTurn(lines);
    await tellAttester(tx, first, { id: report.id, number, title: report.title }, { now, ...means });
    return ok({ version, first: first?.name ?? "" });
  },
  trace: ({ loaded: { report, number }, result }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number, version: result.version, first: result.first },
  }),
});
