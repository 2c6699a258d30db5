import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { writeProgramme } from "../actions.ts";

/** The bodies where this reader may begin a programme. */
export const startingPlaces = query({
  name: "programmes/starting-places",
  input: z.object({}),
  scope: writeProgramme,
  run: async ({ db, now, visible }) => {
    const day = dayOf(now);
    const { rows } = await sql<{ id: string; name: string }>`
      select b.id, b.name from body b where ${visible("b.id")} and b.from_day <= ${day} and coalesce(b.to_day, ${day}) >= ${day}
      order by b.name collate "sv-x-icu"`.execute(db);
    return ok(rows);
  },
});
