import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { demands } from "../actions.ts";
import { shutForItem } from "../lifecycle.ts";
import { changeItem } from "./change-rows.ts";
import { loadItem } from "./load-item.ts";
import { tellOrigin } from "./tell-origin.ts";

/** Takes an item off the agenda before it is decided; whoever put it there is told. The row stays as withdrawn. */
export const withdrawItem = command({
  name: "meetings/withdraw-item",
  input: z.object({ item: z.uuid("meetings:problem.item-missing") }),
  load: ({ tx, input: { item } }) => loadItem(tx, item),
  may: ({ loaded }) => ({ action: demands["withdraw-item"], body: loaded.item.body_id }),
  perform: async ({ tx, loaded: { item, meeting }, now, enqueue }): Promise<Outcome<{ meetingId: string }>> => {
    const shut = shutForItem(meeting, item, "withdraw-item", dayOf(now));
    if (shut) return tooLate(shut);
    await changeItem(tx, item.id, { state: "withdrawn" }, now);
    await tellOrigin(tx, item, "withdrawn", enqueue);
    return ok({ meetingId: meeting.id });
  },
  trace: ({ loaded: { meeting, item } }) => ({
    subject: { kind: "meeting", id: meeting.id },
    body: item.body_id,
    facts: { day: meeting.day.toString() },
  }),
});
