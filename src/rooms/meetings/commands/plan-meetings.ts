import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { heldOn } from "../../organisation/index.ts";
import { planMeeting } from "../actions.ts";
import { longest } from "../model.ts";
import { meetingDays, type WantedMeeting } from "../rules/meeting-days.ts";
import { timeInput } from "./time-input.ts";
import { yesInput } from "./yes-input.ts";

const input = z.object({
  body: z.uuid("meetings:problem.body-missing"),
  days: z.string("meetings:problem.days-missing").max(4_000),
  startsAt: timeInput,
  place: requiredLine("meetings:problem.place-missing", longest.place),
  freeDaysToo: yesInput,
});

/** Days on which the body already meets at that hour. */
async function taken(tx: Tx, bodyId: string, wanted: readonly WantedMeeting[]): Promise<FieldProblem[]> {
  const days = wanted.map(({ day }) => day);
  if (days.length === 0) return [];
  const found = await tx
    .selectFrom("meeting")
    .select(["day", "starts_at"])
    .where("body_id", "=", bodyId)
    .where("state", "<>", "cancelled")
    .where("day", "in", days)
    .execute();
  return wanted
    .filter(({ day, startsAt }) => found.some((one) => one.day.equals(day) && one.starts_at === startsAt))
    .map(({ day, startsAt }) => ({
      path: "days",
      key: "meetings:problem.day-taken",
      values: { day: day.toString(), time: startsAt },
    }));
}

/**
 * Puts one or many days in a body's calendar, all with the same place. Problems: `body-missing`, and at `days` each line that is
 * no day, past, free, written twice or taken already.
 */
export const planMeetings = command({
  name: "meetings/plan-meetings",
  input,
  load: async ({ tx, input: { body }, now }): Promise<Outcome<{ id: string; name: string }>> => {
    const found = await tx
      .selectFrom("body")
      .select(["id", "name"])
      .where("id", "=", body)
      .where(heldOn("body", dayOf(now)))
      .executeTakeFirst();
    return found ? ok(found) : invalid({ path: "body", key: "meetings:problem.body-missing" });
  },
  may: ({ loaded }) => ({ action: planMeeting, body: loaded.id }),
  perform: async ({
    tx,
    input: wanted,
    loaded: body,
    now,
    newId,
  }): Promise<Outcome<{ ids: string[]; days: string[] }>> => {
    const { meetings, faults } = meetingDays(wanted.days, wanted.startsAt, { today: dayOf(now), ...wanted });
    const problems = [...faults.map((fault) => ({ path: "days", ...fault })), ...(await taken(tx, body.id, meetings))];
    if (problems.length > 0) return invalid(...problems);
    const rows = meetings.map(({ day, startsAt }) => ({
      id: newId(),
      body_id: body.id,
      day,
      starts_at: startsAt,
      place: wanted.place,
      state: "planned",
      updated_at: now,
    }));
    await tx.insertInto("meeting").values(rows).execute();
    return ok({ ids: rows.map(({ id }) => id), days: meetings.map(({ day }) => day.toString()) });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { count: result.days.length, days: result.days.join(", ") },
  }),
});
