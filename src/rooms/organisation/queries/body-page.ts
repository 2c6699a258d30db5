import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { query } from "../../../platform/view/query.ts";
import { readDirectory } from "../actions.ts";
import type { BodyRow } from "../commands/load-body.ts";
import { contactPurposes } from "../model.ts";
import { bodyBonds } from "./body-bonds.ts";
import { bodyPeople } from "./body-people.ts";
import { personName } from "./person-name.ts";

type Asked = { db: Database; id: string };

const readUnits = ({ db, id }: Asked) =>
  db
    .selectFrom("unit")
    .select(["id", "parent_id", "kind", "name", "from_day as from", "to_day as to", "version"])
    .where("body_id", "=", id)
    .orderBy(sql`name collate "sv-x-icu"`)
    .execute();

const readContactPoints = ({ db, id }: Asked) =>
  db
    .selectFrom("contact_point")
    .leftJoin("person", "person.id", "contact_point.owner_id")
    .select([
      "contact_point.id",
      "purpose",
      "kind",
      "value",
      "verified_day",
      "owner_id",
      personName().as("owner"),
      "person.ended_day as owner_left",
      "contact_point.version",
    ])
    .where("contact_point.body_id", "=", id)
    .where("contact_point.ended_day", "is", null)
    .orderBy(sql`array_position(${[...contactPurposes]}::text[], purpose)`)
    .orderBy("kind")
    .orderBy("value")
    .execute();

/** The day shown when none is asked for: today, or the last day of a body that has ended, or the first of one to come. */
function usualDay({ from_day, to_day }: BodyRow, today: Temporal.PlainDate): Temporal.PlainDate {
  const { compare } = Temporal.PlainDate;
  if (to_day && compare(to_day, today) < 0) return to_day;
  return compare(from_day, today) > 0 ? from_day : today;
}

/** All there is to say of a body; roles and absences as they were on the day asked for (`day`). */
export const bodyPage = query({
  name: "organisation/body-page",
  input: z.object({
    slug: z.string().regex(/^[a-z0-9-]{1,200}$/),
    day: z.instanceof(Temporal.PlainDate).nullable().default(null),
  }),
  scope: readDirectory,
  run: async ({ db, input: { slug, day: written }, now, visible }) => {
    const body = await db
      .selectFrom("body")
      .selectAll()
      .where("slug", "=", slug)
      .where(visible("body.id"))
      .executeTakeFirst();
    if (!body) return missing("organisation:body-missing");
    const today = dayOf(now);
    const day = written ?? usualDay(body, today);
    // Whoever looks after an ended body today is shown with those who worked there on its last day.
    const asked = { db, id: body.id, day, andDay: written ?? today };
    return ok({
      body,
      day,
      ...(await bodyPeople(asked)),
      ...(await bodyBonds(asked, body)),
      units: await readUnits(asked),
      contactPoints: await readContactPoints(asked),
    });
  },
});
