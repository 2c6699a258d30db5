import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Action } from "../../../platform/access/action.ts";
import { command } from "../../../platform/change/command.ts";
import { tellSystems } from "../../../platform/webhooks/sending/tell-systems.ts";
import { overdueSince, overdueToTell } from "../queries/overdue-to-tell.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

/** Nobody's role: the night's work does it by itself. */
const tell: Action = { name: "follow-up:tell-overdue", roles: [] };

/** Tells a body's systems of its activities whose day has passed, each once. For the house alone. */
export const tellOverdue = command({
  name: "follow-up/tell-overdue",
  input: z.object({ body: z.uuid() }),
  load: async ({ tx, input: { body }, now }) => ok(await overdueToTell(tx, dayOf(now), sql`a.body_id = ${body}`)),
  may: () => ({ action: tell, body: null }),
  perform: async ({ tx, loaded, now, newId }): Promise<Outcome<{ count: number }>> => {
    const events = loaded.map((activity) => ({
      kind: "activity.overdue" as const,
      bodyId: activity.bodyId,
      at: overdueSince(activity),
      once: activity.once,
      data: {
        ids: { activity: activity.id, goal: activity.goalId },
        page: followUpLinks.activity(activity.id),
        api: `/activities/${activity.id}`,
      },
    }));
    return ok({ count: await tellSystems(tx, events, { now, newId }) });
  },
  trace: ({ input: { body }, result: { count } }) => ({
    subject: { kind: "body", id: body },
    body,
    facts: { count },
  }),
});
