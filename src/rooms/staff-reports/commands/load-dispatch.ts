import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { consulteeForReport } from "../../consultations/index.ts";
import { settledItem } from "../../meetings/index.ts";
import { shutForReport } from "../lifecycle.ts";
import { recipientOf } from "../queries/recipient-of.ts";
import { type Decision, decisionOfItem, decisionOutside } from "./decision.ts";
import { fullyAttested } from "./fully-attested.ts";
import { type AttestedReport, loadAttest } from "./load-attest.ts";

export type Dispatching = AttestedReport & {
  body: string;
  /** Who asked; null when nobody did, or no longer does. */
  recipient: string | null;
  decision: Decision | null;
  /** The message key of why it cannot be sent now, or null. */
  shut: string | null;
};

type Asked = { report: string; item: string | null; chair: string | null; day: Temporal.PlainDate | null };

/** What the item decided, or the chair or the administration without one; null when it is not decided. */
async function decisionOf(tx: Tx, loaded: AttestedReport, { item, chair, day }: Asked): Promise<Decision | null> {
  if (item === null) return day ? decisionOutside(loaded.content, { by: chair, day }) : null;
  const settled = loaded.report.agenda_item_id === item ? await settledItem(tx, item) : null;
  return settled ? decisionOfItem(settled) : null;
}

function shutFor({ report, ...loaded }: AttestedReport, { item }: Asked, decision: Decision | null): string | null {
  const attests = fullyAttested({ report, ...loaded });
  if (!attests.ok && attests.problem.kind === "too-late") return attests.problem.key;
  if (item !== null) return report.state === "decided" && decision ? null : "staff-reports:problem.not-decided";
  if (report.answer_kind === "committee_statement") return "staff-reports:problem.meeting-decides";
  return shutForReport(report.state, "send") ?? (decision ? null : "staff-reports:problem.decided-day-missing");
}

/** A report, locked, with what was decided on it and whom it goes to. Problem: `staff-reports:problem.report-missing`. */
export async function loadDispatch(tx: Tx, asked: Asked): Promise<Outcome<Dispatching>> {
  const found = await loadAttest(tx, asked.report);
  if (!found.ok) return found;
  const { report } = found.value;
  const body = await tx.selectFrom("body").select("name").where("id", "=", report.body_id).executeTakeFirstOrThrow();
  const question = report.consultee_id ? await consulteeForReport(tx, report.consultee_id) : null;
  const decision = await decisionOf(tx, found.value, asked);
  const shut = shutFor(found.value, asked, decision);
  return ok({ ...found.value, body: body.name, recipient: recipientOf(question), decision, shut });
}
