import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { conflict, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { toMarkdown } from "../../../platform/paper/rich-text/to-markdown.ts";
import { demands } from "../actions.ts";
import { shutForItem } from "../lifecycle.ts";
import { changeItem as changeRow } from "./change-rows.ts";
import { itemColumns, itemInput } from "./item-input.ts";
import { loadItem } from "./load-item.ts";

const input = itemInput.extend({ item: z.uuid("meetings:problem.item-missing"), version: seenVersion });

/** Changes an item of the meeting's own before it is decided. What a report says is changed in the report. */
export const changeItem = command({
  name: "meetings/change-item",
  input,
  load: ({ tx, input: { item } }) => loadItem(tx, item),
  may: ({ loaded }) => ({ action: demands["change-item"], body: loaded.item.body_id }),
  perform: async ({ tx, input: wanted, loaded: { item, meeting }, now, newId }): Promise<Outcome<null>> => {
    const shut = shutForItem(meeting, item, "change-item", dayOf(now));
    if (shut) return tooLate(shut);
    const stands = { title: item.title, group: item.item_group, proposed: toMarkdown(item.proposed) };
    if (item.version !== wanted.version) return conflict("web:conflict", stands);
    const columns = await itemColumns(tx, wanted, { bodyId: item.body_id, newId });
    if (!columns.ok) return columns;
    await changeRow(tx, item.id, columns.value, now);
    return ok(null);
  },
  trace: ({ loaded: { meeting, item } }) => ({
    subject: { kind: "meeting", id: meeting.id },
    body: item.body_id,
    facts: { day: meeting.day.toString() },
  }),
});
