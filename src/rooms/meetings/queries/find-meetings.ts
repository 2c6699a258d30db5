import type { Actor } from "../../../platform/access/actor.ts";
import type { Found } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { meetingLinks } from "../rules/meeting-links.ts";
import { agendaHits } from "./agenda-hits.ts";

/** What the search of the whole house shows of meetings: items by the words of their title, meetings by their day. */
export async function findMeetings(world: World, actor: Actor, text: string): Promise<Found[]> {
  const hits = await agendaHits(world, actor, { text });
  if (!hits.ok) return [];
  return hits.value.map(({ meetingId, itemId, title, paragraph, body, day }) => ({
    href: itemId ? meetingLinks.item(itemId) : meetingLinks.page(meetingId),
    title: itemId ? title : `${body} ${day}`,
    kind: itemId ? "meetings:find.item" : "meetings:find.meeting",
    detail: [body, day.toString(), paragraph === null ? null : `§ ${paragraph}`].filter(Boolean).join(" · "),
  }));
}
