import type { FieldProblem } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { type ActivityAsked, activityFaults } from "../rules/activity-faults.ts";
import { ownerProblems } from "./owner-problems.ts";

type Asked = ActivityAsked & { owner: string | null; ownerRole: string | null };

/** What is wrong with what is written about an activity: who answers for it, its days, its money, what it came out of. */
export async function activityProblems(
  tx: Tx,
  asked: Asked,
  at: { body: string; today: Temporal.PlainDate; before: string | null },
): Promise<FieldProblem[]> {
  return [...(await ownerProblems(tx, asked, at)), ...activityFaults(asked)];
}
