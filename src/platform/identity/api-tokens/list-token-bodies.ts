import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../view/query.ts";
import { manageTokens } from "./actions.ts";

/** The bodies that a token can be made for: those that stand today. */
export const listTokenBodies = query({
  name: "api/list-token-bodies",
  input: z.object({}),
  scope: manageTokens,
  run: async ({ db, now, visible }) => {
    const { rows } = await sql<{ id: string; name: string }>`
      select id, name from body where ${visible("body.id")} and from_day <= ${dayOf(now)} and coalesce(to_day, ${dayOf(now)}) >= ${dayOf(now)}
      order by name collate "sv-x-icu"`.execute(db);
    return ok(rows);
  },
});
