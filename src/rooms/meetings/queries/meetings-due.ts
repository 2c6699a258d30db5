import type { Actor } from "../../../platform/access/actor.ts";
import type { Due } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { meetingLinks } from "../rules/meeting-links.ts";
import { nextMeetingStep } from "../rules/next-meeting-step.ts";
import { meetingsWaiting } from "./meetings-waiting.ts";

/** What waits for whoever keeps the minutes: a meeting to hold, decisions to write, paragraphs and minutes to approve. */
export async function meetingsDue(world: World, actor: Actor, today: Temporal.PlainDate): Promise<Due[]> {
  const waiting = await meetingsWaiting(world, actor, {});
  if (!waiting.ok) return [];
  return waiting.value.map((meeting) => {
    const { step, due } = nextMeetingStep(meeting, today);
    const { id, body, day, updatedAt } = meeting;
    const href = step === "approve" ? meetingLinks.act(id, "approve-minutes") : meetingLinks.page(id);
    return { id, href, title: `${body} ${day}`, kind: `meetings:due.${step}`, owner: null, due, updated: updatedAt };
  });
}
