import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";
import { bodyPeriods } from "./body-periods.ts";

/** The reader's own bodies in a period. */
export const ownBodiesIn = query({
  name: "follow-up/own-bodies-in",
  input: z.object({ period: z.uuid() }),
  scope: readPlan,
  run: async ({ db, input, now, visible }) =>
    ok(await bodyPeriods(db, sql<boolean>`p.id = ${input.period} and ${visible("b.id")}`, dayOf(now))),
});
