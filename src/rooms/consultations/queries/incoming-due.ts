import type { Actor } from "../../../platform/access/actor.ts";
import type { Due } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { incomingLinks } from "../rules/incoming-links.ts";
import { incomingToAnswer } from "./incoming-to-answer.ts";
import { incomingToRegister, type WaitingIncoming } from "./incoming-to-register.ts";

const toDue =
  (kind: string, href: (id: string) => string) =>
  ({ id, title, sender, owner, dueDay, updatedAt }: WaitingIncoming): Due => ({
    id: `${kind} ${id}`,
    href: href(id),
    title: `${title} (${sender})`,
    kind,
    owner,
    due: dueDay,
    updated: updatedAt,
  });

/** What has come in and waits for this person: to be registered, or to be answered. */
export async function incomingDue(world: World, actor: Actor): Promise<Due[]> {
  const [unregistered, unanswered] = await Promise.all([
    incomingToRegister(world, actor, {}),
    incomingToAnswer(world, actor, {}),
  ]);
  const register = toDue("consultations:due.register", (id) => incomingLinks.act(id, "register"));
  const answer = toDue("consultations:due.answer", incomingLinks.page);
  return [
    ...(unregistered.ok ? unregistered.value.map(register) : []),
    ...(unanswered.ok ? unanswered.value.map(answer) : []),
  ];
}
