import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../change/command.ts";
import { manageWebhooks } from "../actions.ts";
import { endpointTrace, loadEndpoint } from "./load-endpoint.ts";

/** Takes an endpoint away for good: its address, its secrets and its messages go, and that it was there stays in the trail. */
export const removeEndpoint = command({
  name: "webhooks/remove-endpoint",
  input: z.object({ endpoint: z.uuid("webhooks:missing") }),
  load: ({ tx, input: { endpoint } }) => loadEndpoint(tx, endpoint),
  may: ({ loaded }) => ({ action: manageWebhooks, body: loaded.bodyId }),
  perform: async ({ tx, loaded, now }): Promise<Outcome<null>> => {
    await tx
      .updateTable("webhook_endpoint")
      .set({
        ...{ removed_at: now, url: "", secret: "", previous_secret: null, previous_until: null },
        version: sql<number>`version + 1`,
      })
      .where("id", "=", loaded.id)
      .execute();
    await tx.deleteFrom("webhook_delivery").where("endpoint_id", "=", loaded.id).execute();
    return ok(null);
  },
  trace: ({ loaded }) => endpointTrace(loaded),
});
