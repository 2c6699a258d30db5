import { conflict, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { ActivityRow } from "./load-activity.ts";

/** Whether nobody has changed the activity since the form was drawn. Problems: a conflict that tells what stands there now. */
export function openActivity(activity: ActivityRow, seen: number): Outcome<null> {
  if (activity.version === seen) return ok(null);
  const { title, startsDay, dueDay, percent } = activity;
  return conflict("follow-up:problem.changed-meanwhile", { title, startsDay, dueDay, percent });
}
