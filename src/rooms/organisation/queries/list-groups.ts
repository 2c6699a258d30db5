import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readDirectory } from "../actions.ts";
import { expandGroups } from "./expand-group.ts";

/** Every group addressee, with how many bodies it would reach today. */
export const listGroups = query({
  name: "organisation/list-groups",
  input: z.object({}),
  scope: readDirectory,
  run: async ({ db, now, visible }) => {
    const groups = await db
      .selectFrom("group_addressee")
      .select(["id", "slug", "name", "kinds"])
      .where(visible("group_addressee.id"))
      .orderBy(sql`name collate "sv-x-icu"`)
      .execute();
    const expanded = await expandGroups(
      db,
      groups.map(({ id }) => id),
      dayOf(now),
    );
    return ok(groups.map((group) => ({ ...group, reaches: expanded.get(group.id)?.length ?? 0 })));
  },
});
