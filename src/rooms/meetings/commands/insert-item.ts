import type { Tx } from "../../../platform/database/connect.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import type { ItemGroup } from "../model.ts";

export type NewItem = {
  id: string;
  meetingId: string;
  bodyId: string;
  group: ItemGroup;
  title: string;
  caseId: string | null;
  origin: { kind: string; id: string } | null;
  proposed: RichText;
  /** The tabled item that this one goes on with. */
  continues: string | null;
};

/** The place after the last item of a meeting. */
export async function lastPlace(tx: Tx, meetingId: string): Promise<number> {
  const { last } = await tx
    .selectFrom("agenda_item")
    .select(({ fn }) => fn.max("position").as("last"))
    .where("meeting_id", "=", meetingId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** Writes an item last on the agenda of a meeting that is locked. */
export async function insertItem(tx: Tx, item: NewItem, now: Temporal.Instant): Promise<void> {
  await tx
    .insertInto("agenda_item")
    .values({
      id: item.id,
      meeting_id: item.meetingId,
      body_id: item.bodyId,
      position: await lastPlace(tx, item.meetingId),
      item_group: item.group,
      title: item.title,
      case_id: item.caseId,
      origin_kind: item.origin?.kind ?? null,
      origin_id: item.origin?.id ?? null,
      proposed: JSON.stringify(item.proposed),
      continues_id: item.continues,
      state: "waiting",
      updated_at: now,
    })
    .execute();
}
