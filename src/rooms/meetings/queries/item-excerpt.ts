import { z } from "zod";
import { missing, ok, tooLate } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readMeetings } from "../actions.ts";
import { settledItem } from "./settled-item.ts";

/** An item for its excerpt. Problems: `item-not-decided` before there is anything to take an excerpt of. */
export const itemExcerpt = query({
  name: "meetings/item-excerpt",
  input: z.object({ item: z.uuid() }),
  scope: readMeetings,
  run: async ({ db, input, visible }) => {
    const mine = db.selectFrom("agenda_item").select("id").where("id", "=", input.item).where(visible("body_id"));
    const item = (await mine.executeTakeFirst()) ? await settledItem(db, input.item) : null;
    if (!item) return missing("meetings:problem.item-missing");
    return item.outcome === null ? tooLate("meetings:problem.item-not-decided") : ok(item);
  },
});
