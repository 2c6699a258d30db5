import { isId } from "../../../kernel/id.ts";
import type { Outcome } from "../../../kernel/outcome.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import type { Task } from "../../../platform/jobs/task.ts";
import { settledItem } from "../../meetings/index.ts";
import { dispatchSettled } from "../commands/dispatch-settled.ts";
import { noteDecision } from "../commands/note-decision.ts";
import { reportOrigin } from "../commands/report-origin.ts";

const done: readonly string[] = ["staff-reports:problem.decision-noted", "staff-reports:problem.dispatched-already"];

/** What was done before is no fault; anything else is thrown, so that the queue tries again and at last says that it gave up. */
function carriedOut(what: string, outcome: Outcome<unknown>): void {
  if (outcome.ok || outcome.problem.kind === "missing") return;
  const { problem } = outcome;
  const key = "key" in problem ? problem.key : problem.kind;
  if (!done.includes(key)) throw new Error(`${what}: ${key}`);
}

/**
 * The task `agenda-item-settled` {itemId}: what happened to the item is noted on the report that it came from, and what was
 * approved is dispatched. Each is one transaction that sees what stands, so the task may run any number of times, and a process
 * that dies between leaves nothing undone and nothing done twice.
 */
export const agendaItemSettled: Task = async (world, { itemId }) => {
  if (typeof itemId !== "string" || !isId(itemId)) return;
  const before = await settledItem(world.db, itemId);
  if (before?.origin?.kind !== reportOrigin("").kind) return;
  carriedOut("staff-reports/note-decision", await noteDecision(world, theHouse, { item: itemId }));
  const item = await settledItem(world.db, itemId);
  if (item) carriedOut("staff-reports/dispatch-report", await dispatchSettled(world, item));
};
