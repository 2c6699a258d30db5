import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readDirectory } from "../actions.ts";
import { heldOn } from "./held-on.ts";
import { isStale } from "./is-stale.ts";
import { personName } from "./person-name.ts";

const mostShown = 500;

/** Contact points of bodies that stand, the ones nobody has made sure of first; all, the stale ones, or one's own. */
export const listContactPoints = query({
  name: "organisation/list-contact-points",
  input: z.object({ show: z.enum(["all", "stale", "mine"]).catch("stale") }),
  scope: readDirectory,
  run: async ({ db, input: { show }, actor, now, visible }) => {
    const today = dayOf(now);
    const points = await db
      .selectFrom("contact_point")
      .innerJoin("body", "body.id", "contact_point.body_id")
      .leftJoin("person", "person.id", "contact_point.owner_id")
      .select([
        "contact_point.id",
        "purpose",
        "contact_point.kind",
        "value",
        "verified_day",
        "owner_id",
        "person.ended_day as owner_left",
        "contact_point.version",
      ])
      .select([
        personName().$castTo<string | null>().as("owner"),
        "body.id as body_id",
        "body.slug",
        "body.name as body",
        "body.name_en as body_en",
      ])
      .where("contact_point.ended_day", "is", null)
      .where(heldOn("body", today))
      .where(visible("body.id"))
      .$if(show === "stale", (all) => all.where(isStale(today)))
      .$if(show === "mine", (all) => all.where("owner_id", "=", actor.kind === "person" ? actor.id : null))
      .orderBy(sql`verified_day nulls first`)
      .orderBy(sql`body.name collate "sv-x-icu"`)
      .orderBy("value")
      .limit(mostShown)
      .execute();
    return ok(points);
  },
});
