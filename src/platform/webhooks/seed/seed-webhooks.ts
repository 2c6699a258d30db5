import { done } from "../../seed/done.ts";
import type { Stage } from "../../seed/stage.ts";
import { addEndpoint } from "../commands/add-endpoint.ts";
import type { EventKind } from "../model.ts";

/** A system that a body of the demo city tells of what happens. Days are counted from the day the demo is loaded. */
export type DemoWebhook = {
  body: string;
  name: string;
  url: string;
  events: EventKind[];
  madeOn: number;
  /** The answer code of the one message it would not take. */
  lost?: number | undefined;
};
export type DemoWebhooks = { webhooks: DemoWebhook[] };

/** Makes the city's endpoints, before anything has happened that they are told of. What is there already is left alone. */
export async function seedWebhooks(stage: Stage, { webhooks }: DemoWebhooks): Promise<void> {
  for (const { body: slug, name, url, events, madeOn } of webhooks) {
    const body = stage.body(slug);
    const there = stage.world.db.selectFrom("webhook_endpoint").select("id").where("body_id", "=", body);
    if (await there.where("name", "=", name).executeTakeFirst()) continue;
    const world = stage.at(madeOn);
    const by = await stage.as("kommunstyrelsen", "administrator", world);
    done(name, await addEndpoint(world, by, { body, name, events, url: { href: url, fault: null } }));
  }
}
