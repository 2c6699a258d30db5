import type { Actor } from "../../access/actor.ts";
import { bodiesWhere } from "../../access/can.ts";
import type { World } from "../../world.ts";
import { manageWebhooks } from "../actions.ts";
import { findReceiver } from "../sending/find-receiver.ts";
import { judgeUrl } from "../sending/judge-url.ts";

export type LookedAt = { href: string; fault: string | null };

const faults = { name: "webhooks:url.unknown-name", address: "webhooks:url.private", demo: null } as const;

/**
 * Looks at the address before the command, which asks nothing outside the database. Names are only looked up for those who may
 * manage endpoints: what a name inside the house leads to is nobody else's to find out. What is sent is guarded anew each time.
 */
export async function lookAtAddress(world: World, actor: Actor, written: unknown): Promise<LookedAt> {
  const judged = judgeUrl(typeof written === "string" ? written : "", world.receivers);
  if (judged.url === null) return { href: "", fault: judged.fault };
  const { href } = judged.url;
  if (bodiesWhere(actor, manageWebhooks).length === 0) return { href, fault: null };
  const { problem } = await findReceiver(judged.url, world.receivers);
  return { href, fault: problem === null ? null : faults[problem] };
}
