import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { demands } from "../actions.ts";
import { shutForItem } from "../lifecycle.ts";
import { approvalDay } from "./approval-day.ts";
import { approveItem } from "./approve-item.ts";
import { loadItem } from "./load-item.ts";

const input = z.object({
  item: z.uuid("meetings:problem.item-missing"),
  version: seenVersion,
  approvedDay: optionalDay,
});

/**
 * Approves one item at once (omedelbar justering), so that it can be sent before the minutes are ready. It must have been decided
 * so. Whoever approves approves what they saw: a conflict when it has been corrected since.
 */
export const approveAtOnce = command({
  name: "meetings/approve-at-once",
  input,
  load: ({ tx, input: { item } }) => loadItem(tx, item),
  may: ({ loaded }) => ({ action: demands["approve-at-once"], body: loaded.item.body_id }),
  perform: async ({
    tx,
    input: wanted,
    loaded: { item, meeting },
    now,
    enqueue,
  }): Promise<Outcome<{ day: string }>> => {
    const today = dayOf(now);
    const shut = shutForItem(meeting, item, "approve-at-once", today);
    if (shut) return tooLate(shut);
    const seen = asLastSeen(item, wanted.version);
    if (!seen.ok) return seen;
    const day = approvalDay(wanted.approvedDay, meeting.day, today);
    if (!day.ok) return day;
    await approveItem(tx, item, day.value, { now, enqueue });
    return ok({ day: day.value.toString() });
  },
  trace: ({ loaded: { meeting, item }, result }) => ({
    subject: { kind: "meeting", id: meeting.id },
    body: item.body_id,
    facts: { paragraph: item.paragraph, day: result.day },
  }),
});
