import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import type { Dissent, SettledItem } from "../../meetings/index.ts";
import { proposedDecision } from "../rules/proposed-decision.ts";
import type { ReportContent } from "../rules/report-content.ts";
import { afterItem } from "./after-item.ts";

/** What was decided on a report, by whom, and what of it is the answer. */
export type Decision = {
  by: string | null;
  day: Temporal.PlainDate;
  text: RichText | null;
  dissents: readonly Pick<Dissent, "kind" | "names" | "statement">[];
  answers: "report" | "decision" | "declined";
};

/** What a meeting decided, when that is to be sent: null before it is approved, and where there is nothing to send. */
export function decisionOfItem(item: SettledItem): Decision | null {
  const { answers } = afterItem(item);
  if (item.state !== "approved" || answers === null) return null;
  const dissents = item.dissents.map(({ kind, names, statement }) => ({ kind, names, statement }));
  return { by: item.body, day: item.meetingDay, text: item.decision, dissents, answers };
}

/** What the chair decided alone, or the administration answers by itself: what the report proposes. */
export const decisionOutside = (
  content: ReportContent,
  { by, day }: { by: string | null; day: Temporal.PlainDate },
): Decision => ({
  by,
  day,
  text: content.answerKind === "chair_decision" ? proposedDecision(content) : null,
  dissents: [],
  answers: "report",
});
