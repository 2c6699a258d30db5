import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";
import { choicesAt } from "./choices-at.ts";

/** The officers, units and classes that a case can be given: those of its own body. */
export const caseChoices = query({
  name: "register/case-choices",
  input: z.object({ case: z.uuid() }),
  scope: readRegister,
  run: async ({ db, input, now, visible }) => {
    const mine = db.selectFrom("case_file").select("body_id").where("id", "=", input.case).where(visible("body_id"));
    const found = await mine.executeTakeFirst();
    return found ? ok(await choicesAt(db, found.body_id, dayOf(now))) : missing("register:case-missing");
  },
});
