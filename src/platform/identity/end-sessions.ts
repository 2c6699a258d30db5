import { z } from "zod";
import { ok } from "../../kernel/outcome.ts";
import { command } from "../change/command.ts";
import { ownSessions } from "./actions.ts";

/** Ends one's own session, or with `everywhere` all of them; a copied cookie stops working at once. */
export const endSessions = command({
  name: "web/sign-out",
  input: z.object({ session: z.uuid(), everywhere: z.coerce.boolean().default(false) }),
  load: async ({ actor }) => ok({ personId: actor.kind === "person" ? actor.id : "" }),
  may: () => ({ action: ownSessions, body: null }),
  perform: async ({ tx, input, loaded, now }) => {
    const ending = tx
      .updateTable("session")
      .set({ ended_at: now })
      .where("person_id", "=", loaded.personId)
      .where("ended_at", "is", null);
    const { numUpdatedRows } = await (input.everywhere
      ? ending
      : ending.where("id", "=", input.session)
    ).executeTakeFirst();
    return ok({ ended: Number(numUpdatedRows) });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "person", id: loaded.personId },
    body: null,
    facts: { count: result.ended },
  }),
});
