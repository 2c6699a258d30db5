import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { roles } from "../../../platform/access/actor.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { query } from "../../../platform/view/query.ts";
import { readDirectory } from "../actions.ts";
import { peoplePerPage } from "../model.ts";
import { containing } from "./containing.ts";
import { heldOn } from "./held-on.ts";
import { personName } from "./person-name.ts";
import { rolesNamed } from "./roles-named.ts";
import { searchField } from "./search-field.ts";

const input = z.object({
  q: searchField,
  role: z.enum(roles).nullable().catch(null),
  body: z.string().max(200).nullable().catch(null),
  left: z.boolean().catch(false),
  page: z.number().int().min(1).max(100_000).catch(1),
});

type Asked = z.output<typeof input>;

/** The people asked for, of one page, with how many there are in all. `nearly` finds names that are almost as written. */
function findPeople(
  db: Database,
  { q, role, body, left, page }: Asked,
  { today, nearly }: { today: Temporal.PlainDate; nearly: boolean },
) {
  const like = containing(q);
  const held = sql`select from access_grant join body on body.id = body_id where person_id = person.id and ${heldOn("access_grant", today)}`;
  const exactly = sql<boolean>`(${personName()} ilike ${like} or email ilike ${like}
    or exists (${held} and (title ilike ${like} or role = any(${rolesNamed(q)}))))`;
  const where = sql<boolean>`exists (${held} and ${role === null ? sql`true` : sql`role = ${role}`} and ${body === null ? sql`true` : sql`body.slug = ${body}`})`;
  return db
    .selectFrom("person")
    .select([
      "id",
      personName().as("name"),
      "email",
      "phone",
      "ended_day",
      sql<number>`count(*) over ()::int`.as("total"),
    ])
    .$if(q !== "", (people) => people.where(nearly ? sql<boolean>`${q} <% (${personName()})` : exactly))
    .$if(role !== null || body !== null, (people) => people.where(where))
    .$if(!left, (people) => people.where((is) => is.or([is("ended_day", "is", null), is("ended_day", ">=", today)])))
    .$if(nearly, (people) => people.orderBy(sql`word_similarity(${q}, ${personName()})`, "desc"))
    .orderBy(sql`family_name collate "sv-x-icu"`)
    .orderBy(sql`given_name collate "sv-x-icu"`)
    .orderBy("id")
    .offset((page - 1) * peoplePerPage)
    .limit(peoplePerPage)
    .execute();
}

/**
 * People by family name, 50 a page, with the roles they hold today. Searched by name, e-mail address, title and role; when
 * nothing is found, by names that are nearly as written. Those who have left are found only when asked for.
 */
export const listPeople = query({
  name: "organisation/list-people",
  input,
  scope: readDirectory,
  run: async ({ db, input, now, visible }) => {
    const today = dayOf(now);
    const exact = await findPeople(db, input, { today, nearly: false });
    const found =
      exact.length === 0 && input.q !== "" && input.page === 1
        ? await findPeople(db, input, { today, nearly: true })
        : exact;
    const ids = found.map(({ id }) => id);
    const holdings = await db
      .selectFrom("access_grant")
      .innerJoin("body", "body.id", "access_grant.body_id")
      .select(["person_id", "role", "title", "body.name as body", "body.name_en as body_en", "body.slug as slug"])
      .where("person_id", "in", ids.length > 0 ? ids : [null])
      .where(heldOn("access_grant", today))
      .where(visible("access_grant.body_id"))
      .orderBy("access_grant.from_day")
      .execute();
    const rows = found.map(({ total, ...person }) => ({
      ...person,
      roles: holdings.filter(({ person_id }) => person_id === person.id),
    }));
    return ok({ rows, total: found[0]?.total ?? 0, page: input.page });
  },
});
