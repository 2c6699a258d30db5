import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readConsultations } from "../actions.ts";
import { consulteeRows } from "./consultee-rows.ts";

/** Everybody that was asked in one consultation, as their sender sees them. */
export const wall = query({
  name: "consultations/wall",
  input: z.object({ consultation: z.uuid() }),
  scope: readConsultations,
  run: async ({ db, input, now, visible }) => {
    const own = sql<boolean>`e.consultation_id in (
      select c.id from consultation c where c.id = ${input.consultation} and ${visible("c.body_id")})`;
    return ok(await consulteeRows(db, own, dayOf(now)));
  },
});
