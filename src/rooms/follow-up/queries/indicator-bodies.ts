import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { heldOn } from "../../organisation/index.ts";
import { keepPeriods, writePlan } from "../actions.ts";
import { reportingKinds } from "../model.ts";

/** Where the reader may begin to measure something, and whether they may do it for the council there. */
export const indicatorBodies = query({
  name: "follow-up/indicator-bodies",
  input: z.object({}),
  scope: writePlan,
  run: async ({ db, actor, now, visible }) => {
    const { rows } = await sql<{ id: string; name: string; kind: string }>`
      select b.id, b.name, b.kind from body b
      where b.kind = any(${[...reportingKinds]}) and ${heldOn("b", dayOf(now))} and ${visible("b.id")}
      order by b.name collate "sv-x-icu"`.execute(db);
    const council = rows.some(({ id, kind }) => kind === "executive_board" && can(actor, keepPeriods, id));
    return ok({ bodies: rows.map(({ id, name }) => ({ id, name })), council });
  },
});
