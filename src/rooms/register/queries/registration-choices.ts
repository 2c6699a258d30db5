import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { registerCase } from "../actions.ts";
import { type Choices, choicesAt, inOrder, type NamedRow } from "./choices-at.ts";

const none: Choices = { officers: [], units: [], classifications: [] };

/**
 * What can be chosen when a case is registered: the registers in use where the reader may register, and the officers, units
 * and classes of the body whose register is chosen (the only one, when there is one).
 */
export const registrationChoices = query({
  name: "register/registration-choices",
  input: z.object({ register: z.uuid().nullable().catch(null) }),
  scope: registerCase,
  run: async ({ db, input, now, visible }) => {
    const day = dayOf(now);
    const { rows } = await sql<NamedRow & { bodyId: string }>`
      select id, body_id as "bodyId", name from register
      where ${visible("body_id")} and from_day <= ${day} and coalesce(to_day, ${day}) >= ${day}`.execute(db);
    const chosen = rows.find(({ id }) => id === input.register) ?? (rows.length === 1 ? rows[0] : undefined);
    const choices = chosen ? await choicesAt(db, chosen.bodyId, day) : none;
    return ok({ ...choices, registers: inOrder(rows), chosen: chosen?.id ?? null });
  },
});
