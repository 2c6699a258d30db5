import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { Block } from "../../../platform/paper/document.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import { query } from "../../../platform/view/query.ts";
import { readMeetings } from "../actions.ts";
import { type ItemState, itemGroups } from "../model.ts";
import { neighboursOf } from "../rules/neighbours-of.ts";
import { allowedOnItem } from "./allowed-acts.ts";
import { type MeetingFacts, meetingColumns } from "./meeting-facts.ts";
import { settledItem } from "./settled-item.ts";

type Place = { id: string; title: string; state: ItemState; ownCase: boolean; fromDay: Temporal.PlainDate | null };

/** Proposal and decision as a page draws them. */
export type ItemWords = { proposed: Block[]; decision: Block[] };

const placesAt = (meetingId: string) => sql<Place>`
  select i.id, i.title, i.state, coalesce(c.body_id = i.body_id, false) as "ownCase", f.day as "fromDay"
  from agenda_item i left join case_file c on c.id = i.case_id
  left join agenda_item e on e.id = i.continues_id left join meeting f on f.id = e.meeting_id
  where i.meeting_id = ${meetingId}
  order by array_position(${[...itemGroups]}::text[], i.item_group), i.position`;

/** One item with everything decided about it, its meeting, and the items around it. */
export const itemPage = query({
  name: "meetings/item-page",
  input: z.object({ item: z.uuid() }),
  scope: readMeetings,
  run: async ({ db, input, actor, now, visible }) => {
    const [found, item] = await Promise.all([
      sql<MeetingFacts>`select ${meetingColumns} from agenda_item i join meeting m on m.id = i.meeting_id join body b on b.id = m.body_id
        where i.id = ${input.item} and ${visible("i.body_id")}`.execute(db),
      settledItem(db, input.item),
    ]);
    const meeting = found.rows[0];
    if (!meeting || !item) return missing("meetings:problem.item-missing");
    const { rows: places } = await placesAt(meeting.id).execute(db);
    const place = places.find(({ id }) => id === item.id);
    const allowed = allowedOnItem(actor, meeting, { ...item, own: item.origin === null }, dayOf(now));
    const around = neighboursOf(
      places.filter(({ state, id }) => state !== "withdrawn" || id === item.id),
      item.id,
    );
    const words: ItemWords = {
      proposed: toBlocks(item.proposed),
      decision: item.decision ? toBlocks(item.decision) : [],
    };
    return ok({
      item,
      words,
      meeting,
      allowed,
      around,
      ownCase: place?.ownCase ?? false,
      tabledFrom: place?.fromDay ?? null,
    });
  },
});
