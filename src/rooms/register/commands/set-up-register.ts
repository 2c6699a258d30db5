import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { setUpRegister as setUpRegisterAction } from "../actions.ts";
import { patternIsFree } from "./pattern-is-free.ts";
import { registerInput } from "./register-input.ts";

const input = z.object({ body: z.uuid("register:body-missing"), ...registerInput });

/**
 * Sets up a register with a number series of its own for an authority. An authority may have several, but the public must
 * be told what is entered where, so the description is not optional (JO 1990/91 s. 375).
 */
export const setUpRegister = command({
  name: "register/set-up-register",
  input,
  load: async ({ tx, input: { body } }) => {
    const found = await tx.selectFrom("body").select(["id", "name"]).where("id", "=", body).executeTakeFirst();
    return found ? ok(found) : invalid({ path: "body", key: "register:body-missing" });
  },
  may: ({ loaded }) => ({ action: setUpRegisterAction, body: loaded.id }),
  perform: async ({ tx, input: given, loaded: body, now, newId }): Promise<Outcome<{ id: string }>> => {
    const { name, description, pattern, toDay } = given;
    const fromDay = given.fromDay ?? dayOf(now);
    const free = await patternIsFree(tx, { bodyId: body.id, pattern, fromDay, toDay, except: null });
    if (!free.ok) return free;
    const id = newId();
    await tx
      .insertInto("register")
      .values({ id, body_id: body.id, name, description, pattern, from_day: fromDay, to_day: toDay })
      .execute();
    return ok({ id });
  },
  trace: ({ loaded: body, input: { name, pattern }, result }) => ({
    subject: { kind: "register", id: result.id },
    body: body.id,
    facts: { name, pattern, body: body.name },
  }),
});
