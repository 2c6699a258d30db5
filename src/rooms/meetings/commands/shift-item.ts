import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { demands } from "../actions.ts";
import { shutForItem } from "../lifecycle.ts";
import { loadItem } from "./load-item.ts";

const input = z.object({
  item: z.uuid("meetings:problem.item-missing"),
  direction: z.enum(["up", "down"], "web:field.unknown-choice"),
});

/** Moves an item one step up or down within its group; the first one up, or the last one down, stays where it is. */
export const shiftItem = command({
  name: "meetings/shift-item",
  input,
  load: ({ tx, input: { item } }) => loadItem(tx, item),
  may: ({ loaded }) => ({ action: demands["shift-item"], body: loaded.item.body_id }),
  perform: async ({ tx, input: { direction }, loaded: { item, meeting }, now }): Promise<Outcome<null>> => {
    const shut = shutForItem(meeting, item, "shift-item", dayOf(now));
    if (shut) return tooLate(shut);
    const up = direction === "up";
    const neighbour = await tx
      .selectFrom("agenda_item")
      .select(["id", "position"])
      .where("meeting_id", "=", meeting.id)
      .where("item_group", "=", item.item_group)
      .where("state", "<>", "withdrawn")
      .where("position", up ? "<" : ">", item.position)
      .orderBy("position", up ? "desc" : "asc")
      .limit(1)
      .executeTakeFirst();
    if (!neighbour) return ok(null);
    // Only where they stand is changed: whoever has one of them open can still save it.
    const trade = [
      { id: item.id, position: neighbour.position },
      { id: neighbour.id, position: item.position },
    ];
    for (const { id, position } of trade)
      await tx.updateTable("agenda_item").set({ position }).where("id", "=", id).execute();
    return ok(null);
  },
  trace: ({ loaded: { meeting, item } }) => ({
    subject: { kind: "meeting", id: meeting.id },
    body: item.body_id,
    facts: { day: meeting.day.toString() },
  }),
});
