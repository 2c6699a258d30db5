import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../kernel/outcome.ts";
import { query } from "../view/query.ts";
import { signingIn } from "./actions.ts";

/** The demo city's people who can be chosen at sign-in, with their role and what they could try. */
export const listDemoPeople = query({
  name: "web/list-demo-people",
  input: z.object({}),
  scope: signingIn,
  run: async ({ db }) =>
    ok(
      await db
        .selectFrom("person")
        .select((is) => [
          "id",
          "given_name",
          sql<string>`given_name || ' ' || family_name`.as("name"),
          sql<{ sv: string; en: string }>`demo_errand`.as("errand"),
          is
            .selectFrom("access_grant")
            .innerJoin("body", "body.id", "access_grant.body_id")
            .select(
              sql<string>`string_agg(access_grant.title || ', ' || body.name, '; ' order by body.name)`.as("roles"),
            )
            .whereRef("access_grant.person_id", "=", "person.id")
            .where("access_grant.to_day", "is", null)
            .as("roles"),
        ])
        .where("demo_errand", "is not", null)
        .where("ended_day", "is", null)
        .orderBy(sql`(demo_errand->>'place')::int`)
        .orderBy("id")
        .execute(),
    ),
});
