import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { attestTurn } from "../rules/attest-turn.ts";
import { attestable, attestDemand, attestInput } from "./attest-given.ts";
import { loadAttest } from "./load-attest.ts";
import { setReportState } from "./set-report-state.ts";
import { tellAttester } from "./tell-attester.ts";
import { writeAttest } from "./write-attest.ts";

type Result = { name: string; title: string; version: number; next: string | null };

/**
 * An attest on exactly the version that was shown. The next in order is told; when all have attested the report is attested.
 * Problems: `…not-open-for-attest`, `…attest-changed`, `…session-ended`.
 */
export const attestReport = command({
  name: "staff-reports/attest",
  input: attestInput,
  load: ({ tx, input: { report } }) => loadAttest(tx, report),
  may: attestDemand,
  perform: async ({ tx, actor, input: given, loaded, now, newId, ...means }): Promise<Outcome<Result>> => {
    const turn = attestable(loaded, given.sha256);
    if (!turn.ok) return turn;
    const line = turn.value;
    const { report, number, lines, version } = loaded;
    const written = await writeAttest(tx, {
      actor,
      loaded,
      line,
      session: given.session,
      outcome: "approved",
      reason: null,
      now,
      newId,
    });
    if (!written.ok) return written;
    const next = attestTurn(lines.map((one) => (one === line ? { ...one, attested: true } : one)));
    // What was rewritten after the meeting had sent it back, and was decided all the same by a correction, goes on from here.
    const decided = report.decided_day !== null && report.agenda_item_id !== null;
    await setReportState(tx, report.id, { state: next ? "attesting" : decided ? "decided" : "attested" }, now);
    if (!next && decided) await means.enqueue(tx, "agenda-item-settled", { itemId: report.agenda_item_id });
    await tellAttester(tx, next, { id: report.id, number, title: report.title }, { now, ...means });
    return ok({ name: line.name, title: line.title, version: version?.number ?? 0, next: next?.name ?? null });
  },
  trace: ({ loaded: { report, number }, result: { name, title, version } }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number, version, signatory: `${name}, ${title}` },
  }),
});
