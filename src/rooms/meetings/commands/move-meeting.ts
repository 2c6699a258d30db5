import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type FieldProblem, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { demands } from "../actions.ts";
import { shutForMeeting } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { meetingDays } from "../rules/meeting-days.ts";
import { changeMeeting } from "./change-rows.ts";
import { loadMeeting, type MeetingRow } from "./load-meeting.ts";
import { tellOrigin } from "./tell-origin.ts";
import { timeInput } from "./time-input.ts";
import { waitingItems } from "./waiting-items.ts";
import { yesInput } from "./yes-input.ts";

const input = z.object({
  meeting: z.uuid("meetings:problem.meeting-missing"),
  version: seenVersion,
  day: z.string("meetings:problem.days-missing").max(20),
  startsAt: timeInput,
  place: requiredLine("meetings:problem.place-missing", longest.place),
  freeDaysToo: yesInput,
});
type Hour = { day: Temporal.PlainDate; startsAt: string };

/** Whether another meeting of the body has that hour. */
async function hourProblem(tx: Tx, meeting: MeetingRow, { day, startsAt }: Hour): Promise<FieldProblem[]> {
  const found = await tx
    .selectFrom("meeting")
    .select("id")
    .where("body_id", "=", meeting.body_id)
    .where("day", "=", day)
    .where("starts_at", "=", startsAt)
    .where("state", "<>", "cancelled")
    .where("id", "<>", meeting.id)
    .executeTakeFirst();
  const values = { day: day.toString(), time: startsAt };
  return found ? [{ path: "day", key: "meetings:problem.day-taken", values }] : [];
}

/** Moves a planned meeting to another day, hour or place; its agenda goes with it. Problems: at `day`, `startsAt`, `place`. */
export const moveMeeting = command({
  name: "meetings/move-meeting",
  input,
  load: ({ tx, input: { meeting } }) => loadMeeting(tx, meeting),
  may: ({ loaded }) => ({ action: demands["move-meeting"], body: loaded.body_id }),
  perform: async ({ tx, input: wanted, loaded: meeting, now, enqueue }): Promise<Outcome<{ to: string }>> => {
    const today = dayOf(now);
    const shut = shutForMeeting(meeting, "move-meeting", today);
    if (shut) return tooLate(shut);
    const seen = asLastSeen(meeting, wanted.version);
    if (!seen.ok) return seen;
    const { meetings, faults } = meetingDays(wanted.day, wanted.startsAt, { today, freeDaysToo: wanted.freeDaysToo });
    const [hour] = meetings;
    const problems = faults.map((fault): FieldProblem => ({ path: "day", ...fault }));
    if (hour) problems.push(...(await hourProblem(tx, meeting, hour)));
    if (!hour || problems.length > 0) return invalid(...problems);
    const place = { day: hour.day, starts_at: hour.startsAt, place: wanted.place };
    await changeMeeting(tx, meeting.id, place, now);
    for (const item of await waitingItems(tx, meeting.id)) await tellOrigin(tx, item, "moved", enqueue);
    return ok({ to: `${hour.day} ${hour.startsAt}` });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "meeting", id: loaded.id },
    body: loaded.body_id,
    facts: { from: `${loaded.day} ${loaded.starts_at}`, to: result.to },
  }),
});
