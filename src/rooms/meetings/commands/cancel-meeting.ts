import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type FieldProblem, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId, requiredText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { demands } from "../actions.ts";
import { shutForMeeting } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { changeItem, changeMeeting } from "./change-rows.ts";
import { lastPlace } from "./insert-item.ts";
import { loadMeeting, type MeetingRow } from "./load-meeting.ts";
import { tellOrigin } from "./tell-origin.ts";
import { waitingItems } from "./waiting-items.ts";

const input = z.object({
  meeting: z.uuid("meetings:problem.meeting-missing"),
  version: seenVersion,
  reason: requiredText("meetings:problem.cancel-reason-missing", longest.reason),
  itemsTo: optionalId("meetings:problem.items-go-where"),
});

/** Whether the items can go to that meeting. */
async function placeProblem(
  tx: Tx,
  meeting: MeetingRow,
  to: string | null,
  today: Temporal.PlainDate,
): Promise<FieldProblem[]> {
  const nowhere = [{ path: "itemsTo", key: "meetings:problem.items-go-where" }];
  if (to === null || to === meeting.id) return nowhere;
  const target = await loadMeeting(tx, to);
  if (!target.ok || target.value.body_id !== meeting.body_id) return nowhere;
  const shut = shutForMeeting(target.value, "add-item", today);
  return shut ? [{ path: "itemsTo", key: shut }] : [];
}

/** Cancels a planned meeting and says why. What was on its agenda goes to another meeting: nothing is dropped on the way. */
export const cancelMeeting = command({
  name: "meetings/cancel-meeting",
  input,
  load: ({ tx, input: { meeting } }) => loadMeeting(tx, meeting),
  may: ({ loaded }) => ({ action: demands.cancel, body: loaded.body_id }),
  perform: async ({ tx, input: wanted, loaded: meeting, now, enqueue }): Promise<Outcome<{ moved: number }>> => {
    const today = dayOf(now);
    const shut = shutForMeeting(meeting, "cancel", today);
    if (shut) return tooLate(shut);
    const seen = asLastSeen(meeting, wanted.version);
    if (!seen.ok) return seen;
    const { reason, itemsTo } = wanted;
    const items = await waitingItems(tx, meeting.id);
    const problems = items.length > 0 ? await placeProblem(tx, meeting, itemsTo, today) : [];
    if (problems.length > 0) return invalid(...problems);
    for (const item of items) {
      const place = { meeting_id: itemsTo ?? meeting.id, position: await lastPlace(tx, itemsTo ?? meeting.id) };
      await changeItem(tx, item.id, place, now);
      await tellOrigin(tx, item, "moved", enqueue);
    }
    await changeMeeting(tx, meeting.id, { state: "cancelled", cancel_reason: reason }, now);
    return ok({ moved: items.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "meeting", id: loaded.id },
    body: loaded.body_id,
    facts: { day: loaded.day.toString(), moved: result.moved },
  }),
});
