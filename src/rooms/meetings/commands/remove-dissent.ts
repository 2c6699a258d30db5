import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { demands } from "../actions.ts";
import { shutForItem } from "../lifecycle.ts";
import { changeItem } from "./change-rows.ts";
import { loadItem } from "./load-item.ts";

const input = z.object({
  item: z.uuid("meetings:problem.item-missing"),
  dissent: z.uuid("meetings:problem.dissent-missing"),
});

/** Takes away a dissent that was withdrawn or written by mistake, before the item is approved. */
export const removeDissent = command({
  name: "meetings/remove-dissent",
  input,
  load: ({ tx, input: { item } }) => loadItem(tx, item),
  may: ({ loaded }) => ({ action: demands.dissent, body: loaded.item.body_id }),
  perform: async ({ tx, input: { dissent }, loaded: { item, meeting }, now }): Promise<Outcome<null>> => {
    const shut = shutForItem(meeting, item, "dissent", dayOf(now));
    if (shut) return tooLate(shut);
    const gone = await tx
      .deleteFrom("agenda_dissent")
      .where("id", "=", dissent)
      .where("item_id", "=", item.id)
      .returning("id")
      .executeTakeFirst();
    if (!gone) return missing("meetings:problem.dissent-missing");
    await changeItem(tx, item.id, {}, now);
    return ok(null);
  },
  trace: ({ loaded: { meeting, item } }) => ({
    subject: { kind: "meeting", id: meeting.id },
    body: item.body_id,
    facts: { paragraph: item.paragraph },
  }),
});
