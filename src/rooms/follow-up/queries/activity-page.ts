import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan, updateActivity, writePlan } from "../actions.ts";
import { planDay } from "../rules/plan-day.ts";
import { type ActivityFacts, activityFacts } from "./activity-facts.ts";
import { type ActivityLife, activityLife } from "./activity-life.ts";
import { type ActivityInList, activityRows } from "./activity-rows.ts";
import { goalSeen } from "./goal-seen.ts";
import { type HandedIn, handedIn } from "./handed-in.ts";
import { type HistoryEntry, historyOf } from "./history-of.ts";
import { type ServedWords, servedWords } from "./served-words.ts";

export type ActivityPage = {
  activity: ActivityInList & ActivityFacts & { bodyName: string };
  life: ActivityLife;
  served: ServedWords;
  history: HistoryEntry[];
  handedIn: HandedIn | null;
  /** To plan is to change it; to update is to say how it goes and show that it was done; anybody who follows up may comment. */
  may: { plan: boolean; update: boolean; comment: boolean };
};

function mayDo(actor: Actor, { bodyId, ownerId }: ActivityInList): ActivityPage["may"] {
  const plan = can(actor, writePlan, bodyId);
  const comment = can(actor, updateActivity, bodyId);
  const owns = actor.kind === "person" && ownerId === actor.id;
  return { plan, update: plan || (owns && comment), comment };
}

/** All there is to see of an activity: how it goes, what it serves, what shows that it was done, what has happened. */
export const activityPage = query({
  name: "follow-up/activity-page",
  input: z.object({ activity: z.uuid() }),
  scope: readPlan,
  run: async ({ db, input, actor, now, visible }): Promise<Outcome<ActivityPage>> => {
    const today = dayOf(now);
    const seen = sql<boolean>`a.id = ${input.activity} and ${goalSeen(actor, visible)}`;
    const [row] = await activityRows(db, seen, { today, most: 1 });
    const facts = row ? await activityFacts(db, row.id) : null;
    if (!row || !facts) return missing("follow-up:problem.activity-missing");
    const body = db.selectFrom("body").select("name").where("id", "=", row.bodyId).executeTakeFirstOrThrow();
    const [{ name: bodyName }, life, served, history, reported] = await Promise.all([
      body,
      activityLife(db, row.id),
      servedWords(db, facts, planDay(row.year, today)),
      historyOf(db, "activity", row.id),
      handedIn(db, row.bodyId, row.year),
    ]);
    const activity = { ...row, ...facts, bodyName };
    return ok({ activity, life, served, history, handedIn: reported, may: mayDo(actor, row) });
  },
});
