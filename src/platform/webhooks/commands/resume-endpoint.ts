import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../change/command.ts";
import { manageWebhooks } from "../actions.ts";
import { endpointTrace, loadEndpoint } from "./load-endpoint.ts";
import { sendAnew } from "./send-anew.ts";

/**
 * Sends again to an endpoint that was paused or stopped, and first of all what was held for it. Problem: `webhooks:active-already`.
 */
export const resumeEndpoint = command({
  name: "webhooks/resume-endpoint",
  input: z.object({ endpoint: z.uuid("webhooks:missing") }),
  load: ({ tx, input: { endpoint } }) => loadEndpoint(tx, endpoint),
  may: ({ loaded }) => ({ action: manageWebhooks, body: loaded.bodyId }),
  perform: async ({ tx, loaded, now }): Promise<Outcome<{ count: number }>> => {
    if (loaded.state === "active") return tooLate("webhooks:active-already");
    await tx
      .updateTable("webhook_endpoint")
      .set({ state: "active", disabled_why: null, version: sql<number>`version + 1` })
      .where("id", "=", loaded.id)
      .execute();
    return ok({ count: await sendAnew(tx, loaded.id, sql`d.state = 'held'`, now) });
  },
  trace: ({ loaded, result: { count } }) => endpointTrace(loaded, { count }),
});
