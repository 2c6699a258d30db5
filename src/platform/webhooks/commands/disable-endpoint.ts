import { sql } from "kysely";
import { z } from "zod";
import { conflict, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../change/command.ts";
import { stopSending } from "../actions.ts";
import { writeToOwner } from "../sending/write-to-owner.ts";
import { holdMessages } from "./hold-messages.ts";
import { endpointTrace, loadEndpoint } from "./load-endpoint.ts";

/**
 * Stops an endpoint that is gone or has taken nothing for days, and tells whoever answers for it by mail. For the house alone.
 * Problems: `webhooks:not-active` when it is stopped or paused already; a conflict when it is no longer at the address that was tried.
 */
export const disableEndpoint = command({
  name: "webhooks/disable-endpoint",
  input: z.object({ endpoint: z.uuid("webhooks:missing"), why: z.enum(["gone", "failing"]), url: z.string() }),
  load: ({ tx, input: { endpoint } }) => loadEndpoint(tx, endpoint),
  may: () => ({ action: stopSending, body: null }),
  perform: async ({ tx, input: { why, url }, loaded, now, deliverAll, origin }): Promise<Outcome<null>> => {
    if (loaded.state !== "active") return tooLate("webhooks:not-active");
    if (loaded.url !== url) return conflict();
    await tx
      .updateTable("webhook_endpoint")
      .set({ state: "disabled", disabled_why: why, version: sql<number>`version + 1` })
      .where("id", "=", loaded.id)
      .execute();
    await holdMessages(tx, loaded.id);
    await writeToOwner(tx, loaded.id, why, { now: () => now, deliverAll, origin });
    return ok(null);
  },
  trace: ({ loaded, input: { why } }) => endpointTrace(loaded, { why }),
});
