import type { FieldProblem } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { GoalLevel } from "../model.ts";
import { ownerProblems } from "./owner-problems.ts";

type Asked = {
  parent: string | null;
  owner: string | null;
  ownerRole: string | null;
  fromDay: Temporal.PlainDate;
  toDay: Temporal.PlainDate;
};
type At = { body: string; level: GoalLevel; today: Temporal.PlainDate; owner: string | null; parent: string | null };

const above: Record<GoalLevel, GoalLevel | null> = {
  orientation: null,
  operational_area: "orientation",
  own: "operational_area",
};

/** A parent that has ended since may stay, and is never chosen anew. */
async function parentFits(tx: Tx, parent: string | null, { level, parent: before }: At): Promise<boolean> {
  const wanted = above[level];
  if (parent === null || wanted === null) return parent === null && wanted === null;
  if (parent === before) return true;
  const found = tx.selectFrom("goal").select("id").where("id", "=", parent).where("level", "=", wanted);
  return (await found.where("state", "in", ["proposed", "adopted"]).executeTakeFirst()) !== undefined;
}

/** What is wrong with what is written about a goal: its days, its place in the tree, who answers for it. */
export async function goalProblems(tx: Tx, asked: Asked, at: At): Promise<FieldProblem[]> {
  const problems = await ownerProblems(tx, asked, { body: at.body, today: at.today, before: at.owner });
  if (Temporal.PlainDate.compare(asked.toDay, asked.fromDay) < 0) {
    problems.push({ path: "toDay", key: "follow-up:problem.days-reversed" });
  }
  if (!(await parentFits(tx, asked.parent, at))) problems.push({ path: "parent", key: "follow-up:problem.parent" });
  return problems;
}
