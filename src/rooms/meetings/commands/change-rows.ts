import { sql, type Updateable } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { AgendaItemTable, MeetingTable } from "../../../platform/database/tables.ts";

/** Changes an item and its version, so that a form opened before the change is not saved over it. */
export async function changeItem(
  tx: Tx,
  id: string,
  change: Updateable<AgendaItemTable>,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable("agenda_item")
    .set({ ...change, updated_at: now, version: sql<number>`version + 1` })
    .where("id", "=", id)
    .execute();
}

/** The same for a meeting. */
export async function changeMeeting(
  tx: Tx,
  id: string,
  change: Updateable<MeetingTable>,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable("meeting")
    .set({ ...change, updated_at: now, version: sql<number>`version + 1` })
    .where("id", "=", id)
    .execute();
}
