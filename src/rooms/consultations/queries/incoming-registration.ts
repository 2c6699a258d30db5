import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { choicesAt } from "../../register/index.ts";
import { registerIncoming } from "../actions.ts";

const alphabet = new Intl.Collator("sv", { numeric: true });

/** What can be chosen when a consultation that has come is registered: registers in use, officers, units and classes of the body. */
export const incomingRegistration = query({
  name: "consultations/incoming-registration",
  input: z.object({ consultee: z.uuid() }),
  scope: registerIncoming,
  run: async ({ db, input, now, visible }) => {
    const day = dayOf(now);
    const asked = db.selectFrom("consultee as e").select("e.body_id as bodyId").where("e.id", "=", input.consultee);
    const found = await asked.where(visible("e.body_id")).executeTakeFirst();
    if (!found?.bodyId) return missing("consultations:problem.consultee-missing");
    const registers = await db
      .selectFrom("register")
      .select(["id", "name"])
      .where("body_id", "=", found.bodyId)
      .where("from_day", "<=", day)
      .where((is) => is.or([is("to_day", "is", null), is("to_day", ">=", day)]))
      .execute();
    const choices = await choicesAt(db, found.bodyId, day);
    return ok({ ...choices, registers: registers.toSorted((one, other) => alphabet.compare(one.name, other.name)) });
  },
});
