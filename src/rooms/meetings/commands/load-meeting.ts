import type { Selectable } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { MeetingTable } from "../../../platform/database/tables.ts";
import type { MeetingState } from "../model.ts";

export type MeetingRow = Selectable<MeetingTable> & {
  state: MeetingState;
  minutesApprovedDay: Temporal.PlainDate | null;
};

/** The meeting, locked until the commit: everything on its agenda is done one thing at a time. */
export async function loadMeeting(tx: Tx, id: string): Promise<Outcome<MeetingRow>> {
  const row = await tx.selectFrom("meeting").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!row) return missing("meetings:problem.meeting-missing");
  return ok({
    ...(row as Selectable<MeetingTable> & { state: MeetingState }),
    minutesApprovedDay: row.minutes_approved_day,
  });
}
