import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { bodiesWhere } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { keepPeriods, readPlan } from "../actions.ts";
import { goalRows } from "./goal-rows.ts";
import { goalSeen } from "./goal-seen.ts";

const most = 500;

/** The council's goals on both levels, and where the reader may write them. */
export const cityGoals = query({
  name: "follow-up/city-goals",
  input: z.object({}),
  scope: readPlan,
  run: async ({ db, actor, now, visible }) => {
    const reach = bodiesWhere(actor, keepPeriods);
    const council = sql<boolean>`g.level <> 'own' and ${goalSeen(actor, visible)}`;
    const goals = await goalRows(db, council, { today: dayOf(now), most });
    const keepers = db.selectFrom("body").select(["id", "slug"]).where("kind", "=", "executive_board");
    const mine = reach === "all" ? keepers : keepers.where("id", "in", reach.length > 0 ? reach : [""]);
    const writer = reach.length > 0 ? await mine.executeTakeFirst() : undefined;
    return ok({ goals, writes: writer?.slug ?? null });
  },
});
