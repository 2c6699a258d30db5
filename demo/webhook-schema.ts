import { z } from "zod";
import { key, text } from "./organisation-schema.ts";

/** Other systems that are told of what happens. They lie under `.example`, which leads nowhere. */
const webhook = z.strictObject({
  body: key,
  name: text,
  url: z.url({ protocol: /^https$/, hostname: /\.example$/ }),
  events: z.array(z.enum(["answer.received", "decision.dispatched", "period.opened", "activity.overdue"])).min(1),
  /** Days from the day the demo is loaded. */
  madeOn: z.int().min(-200).max(0),
  /** The answer code of the one message that it would not take; without it all went well. */
  lost: z.int().min(400).max(599).optional(),
});

export const webhookShape = { webhooks: z.array(webhook) };
