import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import { approveMinutes } from "../commands/approve-minutes.ts";
import type { DemoMeetings } from "./demo-meetings.ts";

/** How long after a meeting its minutes are approved, in days. */
const afterDays = 10;

/** The minutes of the older meetings, each approved on its day. */
async function approve(stage: Stage, slug: string): Promise<void> {
  const meetings = await stage.world.db
    .selectFrom("meeting")
    .select(["id", "day", "version"])
    .where("body_id", "=", stage.body(slug))
    .where("minutes_approved_day", "is", null)
    .where("day", "<", stage.day(-afterDays))
    .orderBy("day")
    .execute();
  for (const { id, day, version } of meetings) {
    const world = stage.at(stage.today.until(day).days + afterDays);
    const secretary = await stage.as(slug, "committee_secretary", world);
    done(`minutes of ${slug} ${day}`, await approveMinutes(world, secretary, { meeting: id, version }));
  }
}

/** Approves the minutes of every meeting but the latest, when all that happened at them has been played. */
export async function seedMinutes(stage: Stage, { calendars }: DemoMeetings): Promise<void> {
  for (const { bodies } of calendars) for (const slug of bodies) await approve(stage, slug);
}
