import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { bodyOptions, heldOn } from "../../organisation/index.ts";
import { planMeeting } from "../actions.ts";

/** Kinds of bodies that sit down to decide; an outside body decides by itself, elsewhere. */
const neverMeet = ["outside_body"];

/** The bodies whose calendar the reader keeps. */
export const planningBodies = query({
  name: "meetings/planning-bodies",
  input: z.object({}),
  scope: planMeeting,
  run: async ({ db, now, visible }) => {
    const day = dayOf(now);
    const mine = await db.selectFrom("body").select("id").where(visible("id")).where(heldOn("body", day)).execute();
    const reach = new Set(mine.map(({ id }) => id));
    const bodies = await bodyOptions(db, day);
    return ok(bodies.filter(({ id, kind }) => reach.has(id) && !neverMeet.includes(kind)));
  },
});
