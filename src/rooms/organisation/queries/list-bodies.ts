import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readDirectory } from "../actions.ts";
import { bodyKinds } from "../model.ts";
import { containing } from "./containing.ts";
import { heldOn } from "./held-on.ts";
import { searchField } from "./search-field.ts";

const input = z.object({
  q: searchField,
  kind: z.enum(bodyKinds).nullable().catch(null),
  closed: z.boolean().catch(false),
});

/**
 * The bodies of the city in the order of the vocabulary, those of one kind by name. The search also finds what a body was
 * called before (`earlier` is that name), its administration and its units. At most 500.
 */
export const listBodies = query({
  name: "organisation/list-bodies",
  input,
  scope: readDirectory,
  run: async ({ db, input: { q, kind, closed }, now, visible }) => {
    const today = dayOf(now);
    const like = containing(q);
    const matching = sql<boolean>`(body.name ilike ${like} or body.name_en ilike ${like} or body.short_name ilike ${like}
      or body.administration ilike ${like} or exists (select from body_name where body_id = body.id and name ilike ${like})
      or exists (select from unit where body_id = body.id and unit.name ilike ${like} and ${heldOn("unit", today)}))`;
    const bodies = await db
      .selectFrom("body")
      .select((is) => [
        ...(["slug", "kind", "name", "name_en", "short_name", "administration", "from_day", "to_day"] as const),
        is
          .selectFrom("body_name")
          .select("name")
          .whereRef("body_id", "=", "body.id")
          .where("name", "ilike", like)
          .orderBy("to_day", "desc")
          .limit(1)
          .as("earlier"),
        sql<number>`(select count(distinct person_id)::int from access_grant where body_id = body.id and ${heldOn("access_grant", today)})`.as(
          "people",
        ),
      ])
      .where(visible("body.id"))
      .$if(kind !== null, (all) => all.where("kind", "=", kind))
      .$if(!closed, (all) => all.where((is) => is.or([is("to_day", "is", null), is("to_day", ">=", today)])))
      .$if(q !== "", (all) => all.where(matching))
      .orderBy(sql`array_position(${[...bodyKinds]}::text[], kind)`)
      .orderBy(sql`body.name collate "sv-x-icu"`)
      .limit(500)
      .execute();
    return ok(bodies.map(({ earlier, ...body }) => ({ ...body, earlier: q === "" ? null : earlier })));
  },
});
