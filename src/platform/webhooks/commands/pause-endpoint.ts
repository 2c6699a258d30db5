import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../change/command.ts";
import { manageWebhooks } from "../actions.ts";
import { holdMessages } from "./hold-messages.ts";
import { endpointTrace, loadEndpoint } from "./load-endpoint.ts";

/** Stops sending for a while; what happens meanwhile is held. Problem: `webhooks:not-active` when nothing is being sent. */
export const pauseEndpoint = command({
  name: "webhooks/pause-endpoint",
  input: z.object({ endpoint: z.uuid("webhooks:missing") }),
  load: ({ tx, input: { endpoint } }) => loadEndpoint(tx, endpoint),
  may: ({ loaded }) => ({ action: manageWebhooks, body: loaded.bodyId }),
  perform: async ({ tx, loaded }): Promise<Outcome<null>> => {
    if (loaded.state !== "active") return tooLate("webhooks:not-active");
    await tx
      .updateTable("webhook_endpoint")
      .set({ state: "paused", version: sql<number>`version + 1` })
      .where("id", "=", loaded.id)
      .execute();
    await holdMessages(tx, loaded.id);
    return ok(null);
  },
  trace: ({ loaded }) => endpointTrace(loaded),
});
