import type { Tx } from "../../../platform/database/connect.ts";

/** What is still to be decided at a meeting, in the order it was put there. */
export const waitingItems = (tx: Tx, meetingId: string) =>
  tx
    .selectFrom("agenda_item")
    .select(["id", "origin_kind"])
    .where("meeting_id", "=", meetingId)
    .where("state", "=", "waiting")
    .orderBy("position")
    .execute();
