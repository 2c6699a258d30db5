import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readMeetings } from "../actions.ts";
import { type ItemGroup, type ItemOutcome, type ItemState, itemGroups } from "../model.ts";
import { allowedOnItem, allowedOnMeeting } from "./allowed-acts.ts";
import { type MeetingFacts, meetingColumns } from "./meeting-facts.ts";

export type AgendaLine = {
  id: string;
  group: ItemGroup;
  title: string;
  state: ItemState;
  outcome: ItemOutcome | null;
  paragraph: number | null;
  immediate: boolean;
  /** It belongs to the meeting itself; else another room put it here. */
  own: boolean;
  originKind: string | null;
  originId: string | null;
  caseId: string | null;
  caseNumber: string | null;
  /** The case is the body's own, so that its readers may open it. */
  ownCase: boolean;
  approvedDay: Temporal.PlainDate | null;
  tabledDay: Temporal.PlainDate | null;
  /** The day of the meeting that tabled it to this one. */
  tabledFrom: Temporal.PlainDate | null;
  dissents: number;
};

const agendaOf = (meetingId: string) => sql<AgendaLine>`
  select i.id, i.item_group as "group", i.title, i.state, i.outcome, i.paragraph, i.immediate, i.origin_kind is null as own,
    i.origin_kind as "originKind", i.origin_id as "originId", i.case_id as "caseId", c.number as "caseNumber",
    coalesce(c.body_id = i.body_id, false) as "ownCase", i.approved_day as "approvedDay", t.day as "tabledDay", f.day as "tabledFrom",
    (select count(*)::int from agenda_dissent d where d.item_id = i.id) as dissents
  from agenda_item i left join case_file c on c.id = i.case_id left join meeting t on t.id = i.tabled_to
  left join agenda_item e on e.id = i.continues_id left join meeting f on f.id = e.meeting_id
  where i.meeting_id = ${meetingId} and i.state <> 'withdrawn'
  order by array_position(${[...itemGroups]}::text[], i.item_group), i.position`;

/** A meeting with its agenda in order, and what the reader can do with it and with each item. */
export const meetingPage = query({
  name: "meetings/meeting-page",
  input: z.object({ meeting: z.uuid() }),
  scope: readMeetings,
  run: async ({ db, input, actor, now, visible }) => {
    const [found, agenda] = await Promise.all([
      sql<MeetingFacts>`select ${meetingColumns} from meeting m join body b on b.id = m.body_id
        where m.id = ${input.meeting} and ${visible("m.body_id")}`.execute(db),
      agendaOf(input.meeting).execute(db),
    ]);
    const facts = found.rows[0];
    if (!facts) return missing("meetings:problem.meeting-missing");
    const today = dayOf(now);
    const items = agenda.rows.map((item) => ({ ...item, allowed: allowedOnItem(actor, facts, item, today) }));
    return ok({ facts, items, allowed: allowedOnMeeting(actor, facts, today) });
  },
});
