import type { ReportAct } from "../lifecycle.ts";
import type { ReportAnswerKind, ReportState } from "../model.ts";

type Standing = { state: ReportState; answerKind: ReportAnswerKind };

/** The act that takes a report further, in each state; who answers decides whether it goes to a meeting or is sent. */
const further: Partial<Record<ReportState, (answerKind: ReportAnswerKind) => ReportAct>> = {
  draft: () => "ask-attest",
  attesting: () => "attest",
  attested: (answerKind) => (answerKind === "committee_statement" ? "put-on-agenda" : "send"),
};

/** What this reader does next with the report: mends what is missing, or takes it further; null when it waits for others. */
export function nextStep(
  { state, answerKind }: Standing,
  lacks: number,
  allowed: ReadonlySet<ReportAct>,
): ReportAct | "mend" | null {
  if (state === "draft" && lacks > 0) return allowed.has("write") ? "mend" : null;
  const act = further[state]?.(answerKind);
  return act && allowed.has(act) ? act : null;
}
