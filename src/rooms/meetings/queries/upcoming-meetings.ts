import type { Database } from "../../../platform/database/connect.ts";

export type UpcomingMeeting = { id: string; day: Temporal.PlainDate; startsAt: string; place: string };

/**
 * The meetings of a body from one day to another, both counted, in order; those that are cancelled or whose minutes are approved
 * are left out, since nothing can be put on their agenda. Who may ask is the caller's to know.
 */
export async function upcomingMeetings(
  db: Database,
  bodyId: string,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Promise<UpcomingMeeting[]> {
  return db
    .selectFrom("meeting")
    .select(["id", "day", "starts_at as startsAt", "place"])
    .where("body_id", "=", bodyId)
    .where("day", ">=", from)
    .where("day", "<=", to)
    .where("state", "<>", "cancelled")
    .where("minutes_approved_day", "is", null)
    .orderBy("day")
    .orderBy("starts_at")
    .execute();
}
