import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readDirectory } from "../actions.ts";
import { containing } from "./containing.ts";
import { personName } from "./person-name.ts";
import { searchField } from "./search-field.ts";

const mostOfEach = 10;

/** Bodies and people that a search word points at: bodies also by earlier names, people also by e-mail address. */
export const findInOrganisation = query({
  name: "organisation/find",
  input: z.object({ q: searchField }),
  scope: readDirectory,
  run: async ({ db, input: { q }, visible }) => {
    if (q === "") return ok({ bodies: [], people: [] });
    const like = containing(q);
    const bodies = await db
      .selectFrom("body")
      .select(["slug", "name", "kind", "short_name", "to_day"])
      .where(sql<boolean>`(name ilike ${like} or name_en ilike ${like} or short_name ilike ${like} or administration ilike ${like}
        or exists (select from body_name where body_id = body.id and body_name.name ilike ${like}))`)
      .where(visible("body.id"))
      .orderBy(sql`to_day is not null`)
      .orderBy(sql`name collate "sv-x-icu"`)
      .limit(mostOfEach)
      .execute();
    const people = await db
      .selectFrom("person")
      .select(["id", personName().as("name"), "email"])
      .select(
        sql<
          string | null
        >`(select string_agg(distinct coalesce(title, role) || ', ' || body.name, '; ') from access_grant
        join body on body.id = body_id where person_id = person.id and access_grant.to_day is null)`.as("roles"),
      )
      .where(sql<boolean>`(${personName()} ilike ${like} or ${q} <% (${personName()}) or email ilike ${like})`)
      .where("ended_day", "is", null)
      .orderBy(sql`${personName()} ilike ${like} desc, ${personName()} <-> ${q}`)
      .limit(mostOfEach)
      .execute();
    return ok({ bodies, people });
  },
});
