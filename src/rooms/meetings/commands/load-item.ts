import type { Selectable } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { AgendaItemTable } from "../../../platform/database/tables.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import type { ItemGroup, ItemOutcome, ItemState } from "../model.ts";
import { loadMeeting, type MeetingRow } from "./load-meeting.ts";

export type ItemRow = Omit<Selectable<AgendaItemTable>, "proposed" | "decision"> & {
  state: ItemState;
  item_group: ItemGroup;
  outcome: ItemOutcome | null;
  proposed: RichText;
  decision: RichText | null;
  own: boolean;
};
export type ItemAtMeeting = { item: ItemRow; meeting: MeetingRow };

/** The item and its meeting, both locked: the meeting first, so that two who work on one agenda wait in one queue. */
export async function loadItem(tx: Tx, id: string): Promise<Outcome<ItemAtMeeting>> {
  const found = await tx.selectFrom("agenda_item").select("meeting_id").where("id", "=", id).executeTakeFirst();
  if (!found) return missing("meetings:problem.item-missing");
  const meeting = await loadMeeting(tx, found.meeting_id);
  if (!meeting.ok) return meeting;
  const row = await tx.selectFrom("agenda_item").selectAll().where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
  const item = { ...row, own: row.origin_kind === null } as unknown as ItemRow;
  // Somebody moved it to another meeting while we waited for this one.
  return item.meeting_id === meeting.value.id ? ok({ item, meeting: meeting.value }) : loadItem(tx, id);
}
