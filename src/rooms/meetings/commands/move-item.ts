import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId } from "../../../platform/change/text-input.ts";
import { demands } from "../actions.ts";
import { shutForItem } from "../lifecycle.ts";
import { changeItem } from "./change-rows.ts";
import { lastPlace } from "./insert-item.ts";
import { loadItem } from "./load-item.ts";
import { goingOnProblems } from "./tabled-item.ts";
import { tellOrigin } from "./tell-origin.ts";

const input = z.object({
  item: z.uuid("meetings:problem.item-missing"),
  to: optionalId("meetings:problem.choose-meeting"),
});

/** Moves an item that is not decided to another meeting of the body, last in its group there. */
export const moveItem = command({
  name: "meetings/move-item",
  input,
  load: ({ tx, input: { item } }) => loadItem(tx, item),
  may: ({ loaded }) => ({ action: demands["move-item"], body: loaded.item.body_id }),
  perform: async ({ tx, input: { to }, loaded, now, enqueue }): Promise<Outcome<{ meetingId: string }>> => {
    const { item, meeting } = loaded;
    const today = dayOf(now);
    const shut = shutForItem(meeting, item, "move-item", today);
    if (shut) return tooLate(shut);
    const problems = await goingOnProblems(tx, loaded, to, { path: "to", today });
    if (to === null || problems.length > 0) return invalid(...problems);
    await changeItem(tx, item.id, { meeting_id: to, position: await lastPlace(tx, to) }, now);
    await tellOrigin(tx, item, "moved", enqueue);
    return ok({ meetingId: to });
  },
  trace: ({ loaded: { meeting, item }, result }) => {
    const facts = { day: meeting.day.toString() };
    const there = { subject: { kind: "meeting", id: result.meetingId }, body: item.body_id, facts };
    const also = [{ name: "meetings/receive-item" as const, ...there }];
    return { subject: { kind: "meeting", id: meeting.id }, body: item.body_id, facts, also };
  },
});
