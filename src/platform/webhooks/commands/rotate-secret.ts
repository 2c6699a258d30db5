import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../change/command.ts";
import { manageWebhooks } from "../actions.ts";
import { secretOverlap } from "../model.ts";
import { secretFrom, shownSecret } from "../sending/signing.ts";
import { endpointTrace, loadEndpoint } from "./load-endpoint.ts";

/** The old secret holds for another day beside the new one, or ends now since it has come into the wrong hands. */
export const oldSecretHolds = ["day", "no"] as const;

/** The day of an earlier change is not over yet. */
const stillChanging = (until: Temporal.Instant | null, now: Temporal.Instant) =>
  until !== null && Temporal.Instant.compare(until, now) > 0;

/**
 * Gives an endpoint a new secret, which is in the answer, to be shown once. Problem: `webhooks:secret-changing` when the day that
 * the one before had is not over, since that one would then end too early; to end all old ones at once is always possible.
 */
export const rotateSecret = command({
  name: "webhooks/rotate-secret",
  input: z.object({
    endpoint: z.uuid("webhooks:missing"),
    old: z.enum(oldSecretHolds, "webhooks:old-secret-missing"),
  }),
  load: ({ tx, input: { endpoint } }) => loadEndpoint(tx, endpoint),
  may: ({ loaded }) => ({ action: manageWebhooks, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ id: string; secret: string }>> => {
    const { tx, input, loaded, now, newSecret } = doing;
    const kept = input.old === "day";
    if (kept && stillChanging(loaded.previousUntil, now)) return tooLate("webhooks:secret-changing");
    const secret = secretFrom(newSecret());
    await tx
      .updateTable("webhook_endpoint")
      .set({
        secret,
        previous_secret: kept ? loaded.secret : null,
        previous_until: kept ? now.add(secretOverlap) : null,
        version: sql<number>`version + 1`,
      })
      .where("id", "=", loaded.id)
      .execute();
    return ok({ id: loaded.id, secret: shownSecret(secret) });
  },
  trace: ({ loaded, input }) => endpointTrace(loaded, { old: input.old }),
});
