import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../change/as-last-seen.ts";
import { command } from "../../change/command.ts";
import { manageWebhooks } from "../actions.ts";
import { endpointInput } from "./endpoint-input.ts";
import { endpointTrace, loadEndpoint } from "./load-endpoint.ts";
import { nameIsFree } from "./name-is-free.ts";

/** Changes what an endpoint is for, its address and what it is told of; what waits goes to the new address. Problems: at their fields. */
export const changeEndpoint = command({
  name: "webhooks/change-endpoint",
  input: z.object({ ...endpointInput, endpoint: z.uuid("webhooks:missing"), version: seenVersion }),
  load: ({ tx, input: { endpoint } }) => loadEndpoint(tx, endpoint),
  may: ({ loaded }) => ({ action: manageWebhooks, body: loaded.bodyId }),
  perform: async ({ tx, input: { name, url, events, version }, loaded }): Promise<Outcome<null>> => {
    const seen = asLastSeen(loaded, version);
    if (!seen.ok) return seen;
    const free = await nameIsFree(tx, { bodyId: loaded.bodyId, name, but: loaded.id });
    if (!free.ok) return free;
    await tx
      .updateTable("webhook_endpoint")
      .set({ name, url, events, version: sql<number>`version + 1` })
      .where("id", "=", loaded.id)
      .execute();
    return ok(null);
  },
  trace: ({ input: { name, url, events }, loaded }) =>
    endpointTrace({ ...loaded, name }, { host: new URL(url).host, events: events.join(", ") }),
});
