import type { Actor } from "../../../platform/access/actor.ts";
import type { Due } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { myCases, type WaitingCase } from "./my-cases.ts";
import { unassignedCases } from "./unassigned-cases.ts";

const toDue =
  (kind: string, page = "") =>
  ({ id, number, publicSubject, officer, updatedAt }: WaitingCase): Due => ({
    id: `${kind} ${id}`,
    href: `/diarium/arenden/${id}${page}`,
    title: `${number} ${publicSubject}`,
    kind,
    owner: officer,
    due: null,
    updated: updatedAt,
  });

/** What waits for this person in the register: cases to hand out, and one's own open ones. Cases have no due day of their own. */
export async function casesDue(world: World, actor: Actor): Promise<Due[]> {
  const [unassigned, mine] = await Promise.all([unassignedCases(world, actor, {}), myCases(world, actor, {})]);
  return [
    ...(unassigned.ok ? unassigned.value.map(toDue("register:due.unassigned", "/tilldela")) : []),
    ...(mine.ok ? mine.value.map(toDue("register:due.mine")) : []),
  ];
}
