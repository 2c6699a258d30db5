import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { setUpRegister } from "../actions.ts";
import { inOrder } from "./choices-at.ts";

/** The authorities for which the reader may set up a register today. */
export const registerBodies = query({
  name: "register/register-bodies",
  input: z.object({}),
  scope: setUpRegister,
  run: async ({ db, now, visible }) => {
    const day = dayOf(now);
    const bodies = db.selectFrom("body").select(["id", "name"]).where(visible("body.id")).where("from_day", "<=", day);
    return ok(
      inOrder(await bodies.where((eb) => eb.or([eb("to_day", "is", null), eb("to_day", ">=", day)])).execute()),
    );
  },
});
