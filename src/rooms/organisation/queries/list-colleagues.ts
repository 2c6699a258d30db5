import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readDirectory } from "../actions.ts";
import { personName } from "./person-name.ts";

const mostChoices = 1000;

/** Those who work at the same bodies as a person, now or later, and so may stand in. By name, at most 1,000. */
export const listColleagues = query({
  name: "organisation/list-colleagues",
  input: z.object({ person: z.uuid() }),
  scope: readDirectory,
  run: async ({ db, input: { person }, now, visible }) => {
    const today = dayOf(now);
    const running = sql<boolean>`(access_grant.to_day is null or access_grant.to_day >= ${today.toString()})`;
    const bodies = db.selectFrom("access_grant").select("body_id").where("person_id", "=", person).where(running);
    const colleagues = await db
      .selectFrom("access_grant")
      .innerJoin("person", "person.id", "access_grant.person_id")
      .select(["person.id", personName().as("name"), sql<string | null>`min(title)`.as("title")])
      .where("body_id", "in", bodies)
      .where("person_id", "<>", person)
      .where(running)
      .where((is) => is.or([is("ended_day", "is", null), is("ended_day", ">=", today)]))
      .where(visible("access_grant.body_id"))
      .groupBy("person.id")
      .orderBy(sql`family_name collate "sv-x-icu"`)
      .orderBy(sql`given_name collate "sv-x-icu"`)
      .limit(mostChoices)
      .execute();
    return ok(colleagues);
  },
});
