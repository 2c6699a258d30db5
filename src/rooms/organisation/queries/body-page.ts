import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { query } from "../../../platform/view/query.ts";
import { readDirectory } from "../actions.ts";
import type { BodyRow } from "../commands/load-body.ts";
import { holdsOn } from "../rules/period.ts";
import { heldOn } from "./held-on.ts";
import { listAbsencesAt } from "./list-absences-at.ts";
import { personName } from "./person-name.ts";

const mostHolders = 300;

type Asked = { db: Database; id: string; day: Temporal.PlainDate };

const readUnits = ({ db, id }: Asked) =>
  db
    .selectFrom("unit")
    .select(["id", "parent_id", "kind", "name", "from_day as from", "to_day as to", "version"])
    .where("body_id", "=", id)
    .orderBy(sql`name collate "sv-x-icu"`)
    .execute();

/** Whoever holds a role that day; `total` when there are more than are shown. */
const readHolders = ({ db, id, day }: Asked) =>
  db
    .selectFrom("access_grant")
    .innerJoin("person", "person.id", "access_grant.person_id")
    .leftJoin("unit", "unit.id", "access_grant.unit_id")
    .select([
      "access_grant.id",
      "person_id",
      personName().as("name"),
      "person.email",
      "person.phone",
      "role",
      "title",
      "unit.name as unit",
    ])
    .select([
      "access_grant.from_day as from",
      "access_grant.to_day as to",
      sql<number>`count(*) over ()::int`.as("total"),
    ])
    .where("access_grant.body_id", "=", id)
    .where(heldOn("access_grant", day))
    .orderBy(sql`family_name collate "sv-x-icu"`)
    .orderBy(sql`given_name collate "sv-x-icu"`)
    .limit(mostHolders)
    .execute();

const readMandates = ({ db, id }: Asked) =>
  db
    .selectFrom("mandate")
    .innerJoin("person", "person.id", "mandate.person_id")
    .select([
      "mandate.id",
      "person_id",
      personName().as("name"),
      "position",
      "party",
      "mandate.from_day as from",
      "mandate.to_day as to",
      "mandate.version",
    ])
    .where("mandate.body_id", "=", id)
    .orderBy(sql`array_position(array['chair','vice_chair','second_vice_chair','member','alternate'], position)`)
    .orderBy(sql`family_name collate "sv-x-icu"`)
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
    .orderBy(sql`array_position(array['registry','security','press','duty'], purpose)`)
    .orderBy("kind")
    .orderBy("value")
    .execute();

const readSuccessions = ({ db, id }: Asked) =>
  db
    .selectFrom("body_succession")
    .innerJoin("body", (join) =>
      join.on(sql<boolean>`body.id = case when from_body_id = ${id} then to_body_id else from_body_id end`),
    )
    .select([
      "body.slug",
      "body.name",
      "body.name_en",
      "day",
      "body_succession.kind",
      sql<boolean>`from_body_id = ${id}`.as("later"),
    ])
    .where((is) => is.or([is("from_body_id", "=", id), is("to_body_id", "=", id)]))
    .orderBy("day")
    .execute();

/** Groups that name the body, and while it stands those of its kind. */
const readGroups = ({ db, id, day }: Asked, { kind, from_day, to_day }: BodyRow) =>
  db
    .selectFrom("group_addressee")
    .select(["slug", "name"])
    .where(
      sql<boolean>`((${kind} = any(kinds) and ${holdsOn({ from: from_day, to: to_day }, day)}) or exists (select from group_member where group_id = group_addressee.id and body_id = ${id}))`,
    )
    .orderBy(sql`name collate "sv-x-icu"`)
    .execute();

const readFamily = ({ db }: Asked, body: { id: string; parent_id: string | null }) =>
  db
    .selectFrom("body")
    .select([
      "id",
      "slug",
      "name",
      "name_en",
      "to_day as to",
      "from_day as from",
      sql<boolean>`id = ${body.parent_id}`.as("above"),
    ])
    .where((is) => is.or([is("id", "=", body.parent_id), is("parent_id", "=", body.id)]))
    .orderBy(sql`name collate "sv-x-icu"`)
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
    const day = written ?? usualDay(body, dayOf(now));
    const asked = { db, id: body.id, day };
    const holders = await readHolders(asked);
    return ok({
      body,
      day,
      family: await readFamily(asked, body),
      units: await readUnits(asked),
      holders,
      holdersInAll: holders[0]?.total ?? 0,
      mandates: await readMandates(asked),
      names: await db
        .selectFrom("body_name")
        .select(["name", "from_day as from", "to_day as to"])
        .where("body_id", "=", body.id)
        .orderBy("from_day")
        .execute(),
      successions: await readSuccessions(asked),
      contactPoints: await readContactPoints(asked),
      groups: await readGroups(asked, body),
      absences: await listAbsencesAt(db, body.id, day),
    });
  },
});
