import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { heldOn } from "../../organisation/index.ts";
import { keepPeriods } from "../actions.ts";

/** The executive boards where the reader keeps the year wheel: one, in most cities. */
export const wheelKeepers = query({
  name: "follow-up/wheel-keepers",
  input: z.object({}),
  scope: keepPeriods,
  run: async ({ db, now, visible }) => {
    const { rows } = await sql<{ id: string; name: string }>`
      select b.id, b.name from body b where b.kind = 'executive_board' and ${heldOn("b", dayOf(now))} and ${visible("b.id")}
      order by b.name collate "sv-x-icu"`.execute(db);
    return ok(rows);
  },
});
