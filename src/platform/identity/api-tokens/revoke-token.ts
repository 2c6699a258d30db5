import { z } from "zod";
import { missing, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../change/command.ts";
import { manageTokens } from "./actions.ts";

/** Ends a token at once, whatever its last day. Problems: `api:token-missing`, `api:token-revoked` when it is ended already. */
export const revokeToken = command({
  name: "api/revoke-token",
  input: z.object({ token: z.uuid("api:token-missing") }),
  load: async ({ tx, input: { token } }) => {
    const rows = tx.selectFrom("api_token").select(["id", "body_id", "name", "revoked_at"]).where("id", "=", token);
    const row = await rows.forUpdate().executeTakeFirst();
    return row ? ok(row) : missing("api:token-missing");
  },
  may: ({ loaded }) => ({ action: manageTokens, body: loaded.body_id }),
  perform: async ({ tx, loaded, now }) => {
    if (loaded.revoked_at !== null) return tooLate("api:token-revoked");
    const ended = tx.updateTable("api_token").set((is) => ({ revoked_at: now, version: is("version", "+", 1) }));
    await ended.where("id", "=", loaded.id).execute();
    return ok({ id: loaded.id });
  },
  trace: ({ loaded }) => ({
    subject: { kind: "api_token", id: loaded.id },
    body: loaded.body_id,
    facts: { name: loaded.name },
  }),
});
