import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { demands } from "../actions.ts";
import { shutForMeeting } from "../lifecycle.ts";
import { lastPlace } from "./insert-item.ts";
import { itemColumns, itemInput } from "./item-input.ts";
import { loadMeeting } from "./load-meeting.ts";

const input = itemInput.extend({
  meeting: z.uuid("meetings:problem.meeting-missing"),
  /** Drawn with the form, so that the same form sent twice is one item. */
  id: z.uuid("web:field.malformed"),
});

/** Puts an item of the meeting's own on its agenda. Problems: `already-added` when the same form is sent twice. */
export const addItem = command({
  name: "meetings/add-item",
  input,
  load: ({ tx, input: { meeting } }) => loadMeeting(tx, meeting),
  may: ({ loaded }) => ({ action: demands["add-item"], body: loaded.body_id }),
  perform: async ({ tx, input: wanted, loaded: meeting, now, newId }): Promise<Outcome<{ id: string }>> => {
    const shut = shutForMeeting(meeting, "add-item", dayOf(now));
    if (shut) return tooLate(shut);
    const twin = await tx.selectFrom("agenda_item").select("id").where("id", "=", wanted.id).executeTakeFirst();
    if (twin) return tooLate("meetings:problem.already-added");
    const columns = await itemColumns(tx, wanted, { bodyId: meeting.body_id, newId });
    if (!columns.ok) return columns;
    const place = { meeting_id: meeting.id, body_id: meeting.body_id, position: await lastPlace(tx, meeting.id) };
    const row = { ...columns.value, ...place, id: wanted.id, state: "waiting", updated_at: now };
    await tx.insertInto("agenda_item").values(row).execute();
    return ok({ id: wanted.id });
  },
  trace: ({ loaded }) => ({
    subject: { kind: "meeting", id: loaded.id },
    body: loaded.body_id,
    facts: { day: loaded.day.toString() },
  }),
});
