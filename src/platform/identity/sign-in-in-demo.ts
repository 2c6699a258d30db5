import { z } from "zod";
import { missing, ok } from "../../kernel/outcome.ts";
import { command } from "../change/command.ts";
import { signingIn } from "./actions.ts";
import { openSession } from "./open-session.ts";

/**
 * Demo sign-in: choosing one of the demo city's people is all it takes. The page that leads here exists only when
 * VARN_DEMO=1, and only people who carry a demo errand can be chosen.
 */
export const signInInDemo = command({
  name: "web/sign-in",
  input: z.object({ person: z.uuid() }),
  load: async ({ tx, input }) => {
    const person = await tx
      .selectFrom("person")
      .select(["id", "given_name", "family_name"])
      .where("id", "=", input.person)
      .where("demo_errand", "is not", null)
      .where("ended_day", "is", null)
      .executeTakeFirst();
    return person ? ok(person) : missing("web:person-unknown");
  },
  may: () => ({ action: signingIn, body: null }),
  perform: async ({ tx, loaded, now, newId, newSecret }) => {
    const secret = newSecret();
    await openSession(tx, { id: newId(), secret, personId: loaded.id, method: "demo", now });
    return ok({ secret });
  },
  trace: ({ loaded }) => ({
    subject: { kind: "person", id: loaded.id },
    body: null,
    facts: { name: `${loaded.given_name} ${loaded.family_name}`, method: "demo" },
  }),
});
