import type { Actor } from "../../../platform/access/actor.ts";
import type { Due } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { answerBy } from "../rules/request-wait.ts";
import { openRequests } from "./open-requests.ts";

/** The open requests as what waits on the start page of those who may decide; nothing for everybody else. */
export async function dueRequests(world: World, actor: Actor): Promise<Due[]> {
  const open = await openRequests(world, actor, {});
  if (!open.ok) return [];
  return open.value.map(({ id, reference, body, receivedAt }) => ({
    id,
    href: `/diarium/utlamnande/${id}`,
    title: `${reference} · ${body}`,
    kind: "register:disclosure.kind",
    owner: null,
    due: answerBy(receivedAt),
    updated: receivedAt,
  }));
}
