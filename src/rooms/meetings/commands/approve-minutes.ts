import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { demands } from "../actions.ts";
import { shutForMeeting } from "../lifecycle.ts";
import { approvalDay } from "./approval-day.ts";
import { approveItem } from "./approve-item.ts";
import { changeMeeting } from "./change-rows.ts";
import { loadMeeting } from "./load-meeting.ts";

const input = z.object({
  meeting: z.uuid("meetings:problem.meeting-missing"),
  version: seenVersion,
  approvedDay: optionalDay,
});

/**
 * The minutes are approved (KL 5:69 by 6:35), and with them every item that was not approved at once. Later than fourteen days
 * is taken all the same, since it is what happened; the page warns. Problems: too late while an item waits.
 */
export const approveMinutes = command({
  name: "meetings/approve-minutes",
  input,
  load: ({ tx, input: { meeting } }) => loadMeeting(tx, meeting),
  may: ({ loaded }) => ({ action: demands["approve-minutes"], body: loaded.body_id }),
  perform: async ({
    tx,
    input: wanted,
    loaded: meeting,
    now,
    enqueue,
  }): Promise<Outcome<{ day: string; count: number }>> => {
    const today = dayOf(now);
    const shut = shutForMeeting(meeting, "approve-minutes", today);
    if (shut) return tooLate(shut);
    const seen = asLastSeen(meeting, wanted.version);
    if (!seen.ok) return seen;
    const day = approvalDay(wanted.approvedDay, meeting.day, today);
    if (!day.ok) return day;
    const items = await tx
      .selectFrom("agenda_item")
      .select(["id", "origin_kind", "state"])
      .where("meeting_id", "=", meeting.id)
      .where("state", "in", ["waiting", "decided"])
      .execute();
    const waiting = items.filter(({ state }) => state === "waiting").length;
    if (waiting > 0) return tooLate("meetings:problem.items-wait", { count: waiting });
    for (const item of items) await approveItem(tx, item, day.value, { now, enqueue });
    await changeMeeting(tx, meeting.id, { state: "held", minutes_approved_day: day.value }, now);
    return ok({ day: day.value.toString(), count: items.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "meeting", id: loaded.id },
    body: loaded.body_id,
    facts: { meeting: loaded.day.toString(), ...result },
  }),
});
