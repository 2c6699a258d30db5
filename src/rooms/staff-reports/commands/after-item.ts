import type { ItemOutcome, SettledItem } from "../../meetings/index.ts";
import type { ReportState } from "../model.ts";

/** What a meeting's outcome makes of a report, and what of it is the answer that goes to whoever asked. */
export type AfterItem = {
  state: Extract<ReportState, "on_agenda" | "draft" | "decided" | "attested">;
  /** `report`: its views are the body's own; `decision`: only the words of the decision are; `declined`: there is no answer. */
  answers: "report" | "decision" | "declined" | null;
};

/**
 * A body that makes a statement of its own has not made the officials' views its own, so these are not sent as if it had.
 * Declining is an answer too: that there will be none.
 */
const afterOutcome: Record<ItemOutcome, AfterItem> = {
  approved: { state: "decided", answers: "report" },
  approved_with_changes: { state: "decided", answers: "report" },
  own_statement: { state: "decided", answers: "decision" },
  declined: { state: "decided", answers: "declined" },
  tabled: { state: "on_agenda", answers: null },
  referred_back: { state: "draft", answers: null },
};

/** Where a report stands after what has happened to its item: decided, moved on, sent back, or taken off. */
export function afterItem({ state, outcome }: Pick<SettledItem, "state" | "outcome">): AfterItem {
  if (outcome) return afterOutcome[outcome];
  return { state: state === "withdrawn" ? "attested" : "on_agenda", answers: null };
}
