import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../change/command.ts";
import { manageWebhooks } from "../actions.ts";
import { webhookLinks } from "../links.ts";
import { testKind } from "../model.ts";
import type { EventData } from "../sending/message-body.ts";
import { endpointTrace, loadEndpoint } from "./load-endpoint.ts";
import { sendAnew } from "./send-anew.ts";

/** Sends a message that means nothing, to see that the receiver takes it. Problem: `webhooks:not-active`. */
export const sendTest = command({
  name: "webhooks/send-test",
  input: z.object({ endpoint: z.uuid("webhooks:missing") }),
  load: ({ tx, input: { endpoint } }) => loadEndpoint(tx, endpoint),
  may: ({ loaded }) => ({ action: manageWebhooks, body: loaded.bodyId }),
  perform: async ({ tx, loaded, now, newId }): Promise<Outcome<{ delivery: string }>> => {
    if (loaded.state !== "active") return tooLate("webhooks:not-active");
    const data: EventData = { ids: { endpoint: loaded.id }, page: webhookLinks.page(loaded.id), api: null };
    const event = { id: newId(), body_id: loaded.bodyId, kind: testKind, at: now, data: JSON.stringify(data) };
    await tx.insertInto("webhook_event").values(event).execute();
    const delivery = newId();
    const row = { id: delivery, endpoint_id: loaded.id, event_id: event.id, state: "held", created_at: now };
    await tx.insertInto("webhook_delivery").values(row).execute();
    await sendAnew(tx, loaded.id, sql`d.id = ${delivery}`, now);
    return ok({ delivery });
  },
  trace: ({ loaded }) => endpointTrace(loaded),
});
