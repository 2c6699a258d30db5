import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import type { World } from "../../../platform/world.ts";
import { shutForMeeting } from "../lifecycle.ts";
import type { ItemGroup } from "../model.ts";
import { changeItem } from "./change-rows.ts";
import { insertItem, lastPlace } from "./insert-item.ts";
import { itemsOfOrigin, type Origin } from "./items-of-origin.ts";
import { loadMeeting } from "./load-meeting.ts";

export type AgendaEntry = {
  bodyId: string;
  meetingId: string;
  group: ItemGroup;
  title: string;
  caseId: string | null;
  origin: Origin;
  /** Taken over word for word when the meeting decides as proposed. */
  proposed: RichText;
};

type Means = { now: Temporal.Instant } & Pick<World, "newId">;
type OnAgenda = { id: string; meetingId: string; meetingDay: Temporal.PlainDate };

/**
 * Puts something of another room on the agenda, in the caller's transaction; the caller has asked whether the actor may. An
 * origin has at most one item that waits: put again, it gets the new words, and moves when the meeting is another. After a
 * referral back it gets a new item. Problems: `meeting-missing` (also when the meeting is another body's), those of the
 * lifecycle, `already-decided`.
 */
export async function putOnAgenda(tx: Tx, entry: AgendaEntry, { now, newId }: Means): Promise<Outcome<OnAgenda>> {
  const found = await loadMeeting(tx, entry.meetingId);
  if (!found.ok) return found;
  const meeting = found.value;
  if (meeting.body_id !== entry.bodyId) return missing("meetings:problem.meeting-missing");
  const shut = shutForMeeting(meeting, "add-item", dayOf(now));
  if (shut) return tooLate(shut);
  const { waiting, final } = await itemsOfOrigin(tx, entry.origin);
  if (final) return tooLate("meetings:problem.already-decided");
  const id = waiting?.id ?? newId();
  if (!waiting) await insertItem(tx, { ...entry, id, continues: null }, now);
  else {
    const elsewhere = waiting.meeting_id !== meeting.id;
    const place = elsewhere ? { meeting_id: meeting.id, position: await lastPlace(tx, meeting.id) } : {};
    const words = { item_group: entry.group, title: entry.title, case_id: entry.caseId };
    await changeItem(tx, id, { ...place, ...words, proposed: JSON.stringify(entry.proposed) }, now);
  }
  return ok({ id, meetingId: meeting.id, meetingDay: meeting.day });
}
