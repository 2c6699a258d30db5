import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { bodyNames } from "../../organisation/index.ts";
import type { DissentKind, ItemGroup, ItemOutcome, ItemState } from "../model.ts";

export type Dissent = { id: string; kind: DissentKind; names: string; statement: string };

/** One item of an agenda with everything that was decided about it. Before that `outcome`, `paragraph` and `decision` are null. */
export type SettledItem = {
  id: string;
  version: number;
  meetingId: string;
  meetingDay: Temporal.PlainDate;
  bodyId: string;
  /** What the body was called on the day of the meeting. */
  body: string;
  group: ItemGroup;
  title: string;
  caseId: string | null;
  caseNumber: string | null;
  origin: { kind: string; id: string } | null;
  state: ItemState;
  outcome: ItemOutcome | null;
  paragraph: number | null;
  proposed: RichText;
  /** The words of the decision; the proposal's own when it was approved as it was, null when the outcome says it all. */
  decision: RichText | null;
  /** Why it was referred back. */
  reason: string | null;
  /** Where a tabled item goes on: the meeting, and the item that waits there. */
  tabledTo: { meetingId: string; day: Temporal.PlainDate; itemId: string | null } | null;
  immediate: boolean;
  decidedAt: Temporal.Instant | null;
  approvedAt: Temporal.Instant | null;
  approvedDay: Temporal.PlainDate | null;
  dissents: Dissent[];
};

type Row = Omit<SettledItem, "body" | "origin" | "tabledTo"> & {
  originKind: string | null;
  originId: string | null;
  tabledMeeting: string | null;
  tabledDay: Temporal.PlainDate | null;
  tabledItem: string | null;
};

const question = (id: string) => sql<Row>`
  select i.id, i.version, i.meeting_id as "meetingId", m.day as "meetingDay", i.body_id as "bodyId", i.item_group as "group", i.title,
    i.case_id as "caseId", c.number as "caseNumber", i.origin_kind as "originKind", i.origin_id as "originId", i.state, i.outcome,
    i.paragraph, i.proposed, i.decision, i.reason, i.immediate, i.decided_at as "decidedAt", i.approved_at as "approvedAt",
    i.approved_day as "approvedDay", t.id as "tabledMeeting", t.day as "tabledDay", n.id as "tabledItem",
    (select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'names', d.names, 'statement', d.statement)
      order by d.position), '[]') from agenda_dissent d where d.item_id = i.id) as dissents
  from agenda_item i join meeting m on m.id = i.meeting_id left join case_file c on c.id = i.case_id
  left join agenda_item n on n.continues_id = i.id and n.state <> 'withdrawn'
  left join meeting t on t.id = coalesce(n.meeting_id, i.tabled_to)
  where i.id = ${id}`;

/**
 * What became of an item, for whoever put it on the agenda and for its excerpt; null when there is no such item. Takes a
 * database or a transaction. Who may see it is the caller's to know.
 */
export async function settledItem(db: Database, id: string): Promise<SettledItem | null> {
  const { rows } = await question(id).execute(db);
  const row = rows[0];
  if (!row) return null;
  const { originKind, originId, tabledMeeting, tabledDay, tabledItem, ...rest } = row;
  const names = await bodyNames(db, [row.bodyId], row.meetingDay);
  return {
    ...rest,
    body: names.get(row.bodyId) ?? "",
    origin: originKind !== null && originId !== null ? { kind: originKind, id: originId } : null,
    tabledTo: tabledMeeting && tabledDay ? { meetingId: tabledMeeting, day: tabledDay, itemId: tabledItem } : null,
  };
}
