import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { personIn } from "../../register/index.ts";
import { handInReport } from "../actions.ts";
import { assessedPeriods } from "../model.ts";
import { contentHash } from "../queries/content-hash.ts";
import { reportContent } from "../queries/report-content.ts";
import type { ReportContent } from "../rules/report-content.ts";
import { shutForPeriod } from "../rules/shut-for-period.ts";
import { type BodyPeriodRow, loadBodyPeriod } from "./load-body-period.ts";

const input = z.object({
  period: z.uuid("follow-up:wheel.period-missing"),
  body: z.string("follow-up:wheel.period-missing"),
  /** The hash of what the reader was shown, so that nobody hands in something else than they have read. */
  seen: z.string("follow-up:hand-in.seen-missing").length(64, "follow-up:hand-in.seen-missing"),
});

/** Goals under way that nobody has assessed. */
const unassessed = ({ period, goals }: ReportContent) =>
  assessedPeriods.includes(period.kind)
    ? goals.filter(({ fulfilment, state }) => fulfilment === null && state !== "ended").length
    : 0;

async function freeze(tx: Tx, loaded: BodyPeriodRow, report: Omit<Frozen, "number">): Promise<Frozen> {
  const number = loaded.reportNumber + 1;
  if (loaded.reportId)
    await tx.updateTable("period_report").set({ current: false }).where("id", "=", loaded.reportId).execute();
  const { content, ...row } = report;
  await tx
    .insertInto("period_report")
    .values({
      ...row,
      content: JSON.stringify(content),
      number,
      current: true,
      period_id: loaded.id,
      body_id: loaded.bodyId,
    })
    .execute();
  if (loaded.openingId)
    await tx.updateTable("period_opening").set({ report_id: row.id }).where("id", "=", loaded.openingId).execute();
  return { ...report, number };
}
type Frozen = {
  id: string;
  number: number;
  content: ReportContent;
  sha256: string;
  handed_in_by: string | null;
  handed_in_at: Temporal.Instant;
  late: boolean;
};

/**
 * Hands in a body's report: what was shown is frozen with its hash, and stands whatever is changed later. Problems: goals that
 * nobody has assessed; a conflict in words when something was changed since it was shown; too late when the period is closed or
 * it has been handed in, unless the body has been let in again.
 */
export const handIn = command({
  name: "follow-up/hand-in",
  input,
  load: ({ tx, input: asked }) => loadBodyPeriod(tx, asked),
  may: ({ loaded }) => ({ action: handInReport, body: loaded.bodyId }),
  perform: async ({ tx, input: { seen }, loaded, actor, now, newId }): Promise<Outcome<Frozen>> => {
    const facts = { state: loaded.state, handedIn: loaded.reportId !== null, opened: loaded.openingId !== null };
    const shut = shutForPeriod(facts, "hand-in");
    if (shut) return tooLate(shut);
    const today = dayOf(now);
    const body = { id: loaded.bodyId, name: loaded.bodyName };
    const content = await reportContent(tx, { period: loaded, body, today });
    const left = unassessed(content);
    if (left > 0) return invalid({ path: "", key: "follow-up:hand-in.unassessed", values: { count: left } });
    const sha256 = contentHash(content);
    if (sha256 !== seen) return invalid({ path: "", key: "follow-up:hand-in.changed-since" });
    const late = Temporal.PlainDate.compare(today, loaded.dueDay) > 0;
    const by = { handed_in_by: personIn(actor), handed_in_at: now };
    return ok(await freeze(tx, loaded, { id: newId(), content, sha256, ...by, late }));
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "period", id: loaded.id },
    body: loaded.bodyId,
    facts: {
      kind: loaded.kind,
      year: loaded.year,
      body: loaded.bodyName,
      number: result.number,
      sha256: result.sha256,
    },
  }),
});
