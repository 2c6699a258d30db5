import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readDirectory } from "../actions.ts";
import { heldOn } from "./held-on.ts";
import { isStale } from "./is-stale.ts";

/** How large the organisation is today, and how much of what is said of it nobody has made sure of lately. */
export const countOrganisation = query({
  name: "organisation/count-organisation",
  input: z.object({}),
  scope: readDirectory,
  run: async ({ db, now, visible }) => {
    const today = dayOf(now);
    const bodies = await db
      .selectFrom("body")
      .select((is) => is.fn.countAll<number>().as("n"))
      .where(heldOn("body", today))
      .where(visible("body.id"))
      .executeTakeFirstOrThrow();
    const people = await db
      .selectFrom("access_grant")
      .select(sql<number>`count(distinct person_id)::int`.as("n"))
      .where(heldOn("access_grant", today))
      .where(visible("access_grant.body_id"))
      .executeTakeFirstOrThrow();
    const away = await db
      .selectFrom("absence")
      .select(sql<number>`count(*)::int`.as("n"))
      .where(heldOn("absence", today))
      .executeTakeFirstOrThrow();
    const stale = await db
      .selectFrom("contact_point")
      .innerJoin("body", "body.id", "contact_point.body_id")
      .select(sql<number>`count(*)::int`.as("n"))
      .where(isStale(today))
      .where(visible("contact_point.body_id"))
      .executeTakeFirstOrThrow();
    return ok({ bodies: Number(bodies.n), people: people.n, away: away.n, stale: stale.n });
  },
});
