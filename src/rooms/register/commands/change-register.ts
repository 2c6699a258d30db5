import { sql } from "kysely";
import { z } from "zod";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { setUpRegister as setUpRegisterAction } from "../actions.ts";
import { patternIsFree } from "./pattern-is-free.ts";
import { registerInput } from "./register-input.ts";

const input = z.object({ register: z.uuid("register:register-missing"), version: seenVersion, ...registerInput });

/** Changes a register; a new pattern holds for the numbers that are yet to be given. Its series goes on without gap. */
export const changeRegister = command({
  name: "register/change-register",
  input,
  load: async ({ tx, input: { register } }) => {
    const row = await tx.selectFrom("register").selectAll().where("id", "=", register).forUpdate().executeTakeFirst();
    return row ? ok(row) : missing("register:register-missing");
  },
  may: ({ loaded }) => ({ action: setUpRegisterAction, body: loaded.body_id }),
  perform: async ({ tx, input: given, loaded: row }): Promise<Outcome<null>> => {
    const seen = asLastSeen(row, given.version);
    if (!seen.ok) return seen;
    const { name, description, pattern, toDay } = given;
    const fromDay = given.fromDay ?? row.from_day;
    const free = await patternIsFree(tx, { bodyId: row.body_id, pattern, fromDay, toDay, except: row.id });
    if (!free.ok) return free;
    const change = { name, description, pattern, from_day: fromDay, to_day: toDay, version: sql<number>`version + 1` };
    await tx.updateTable("register").set(change).where("id", "=", row.id).execute();
    return ok(null);
  },
  trace: ({ loaded, input: { name, pattern } }) => ({
    subject: { kind: "register", id: loaded.id },
    body: loaded.body_id,
    facts: { name, pattern },
  }),
});
