import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../change/command.ts";
import { manageWebhooks } from "../actions.ts";
import { secretFrom, shownSecret } from "../sending/signing.ts";
import { endpointInput } from "./endpoint-input.ts";
import { nameIsFree } from "./name-is-free.ts";

/**
 * Makes an endpoint: from now on it is told of what happens at the body. The secret is in the answer, to be shown once. `url` is what
 * `lookAtAddress` found. Problems: at their fields.
 */
export const addEndpoint = command({
  name: "webhooks/add-endpoint",
  input: z.object({ ...endpointInput, body: z.uuid("webhooks:body-missing") }),
  load: async ({ tx, input: { body } }) => {
    const found = await tx.selectFrom("body").select(["id", "name"]).where("id", "=", body).executeTakeFirst();
    return found ? ok(found) : invalid({ path: "body", key: "webhooks:body-missing" });
  },
  may: ({ loaded }) => ({ action: manageWebhooks, body: loaded.id }),
  perform: async (doing): Promise<Outcome<{ id: string; secret: string }>> => {
    const { tx, input, loaded, actor, now, newId, newSecret } = doing;
    const free = await nameIsFree(tx, { bodyId: loaded.id, name: input.name });
    if (!free.ok) return free;
    const secret = secretFrom(newSecret());
    const row = {
      id: newId(),
      body_id: loaded.id,
      name: input.name,
      url: input.url,
      events: input.events,
      state: "active",
      secret,
      created_by: actor.kind === "person" ? actor.id : null,
      created_at: now,
    };
    await tx.insertInto("webhook_endpoint").values(row).execute();
    return ok({ id: row.id, secret: shownSecret(secret) });
  },
  trace: ({ input: { name, url, events }, loaded, result }) => ({
    subject: { kind: "webhook_endpoint", id: result.id },
    body: loaded.id,
    facts: { name, body: loaded.name, host: new URL(url).host, events: events.join(", ") },
  }),
});
