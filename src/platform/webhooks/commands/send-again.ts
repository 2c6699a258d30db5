import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../change/command.ts";
import { manageWebhooks } from "../actions.ts";
import { endpointTrace, loadEndpoint } from "./load-endpoint.ts";
import { sendAnew } from "./send-anew.ts";

/**
 * Sends dead messages again, all of an endpoint's or the one named, with the ids they had. Problems: `webhooks:not-active`;
 * `webhooks:none-dead` when there is none, also since somebody else was first.
 */
export const sendAgain = command({
  name: "webhooks/send-again",
  input: z.object({ endpoint: z.uuid("webhooks:missing"), delivery: z.uuid("webhooks:delivery-missing").optional() }),
  load: ({ tx, input: { endpoint } }) => loadEndpoint(tx, endpoint),
  may: ({ loaded }) => ({ action: manageWebhooks, body: loaded.bodyId }),
  perform: async ({ tx, input: { delivery }, loaded, now }): Promise<Outcome<{ count: number }>> => {
    if (loaded.state !== "active") return tooLate("webhooks:not-active");
    const which = delivery === undefined ? sql<boolean>`true` : sql<boolean>`d.id = ${delivery}`;
    const count = await sendAnew(tx, loaded.id, sql`d.state = 'dead' and ${which}`, now);
    return count === 0 ? tooLate("webhooks:none-dead") : ok({ count });
  },
  trace: ({ loaded, result: { count } }) => endpointTrace(loaded, { count }),
});
