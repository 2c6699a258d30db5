import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readMeetings } from "../actions.ts";
import { type MeetingFacts, meetingColumns } from "./meeting-facts.ts";

export type CalendarLine = MeetingFacts & {
  items: number;
  /** Without a decision. */
  waiting: number;
  /** Decided with immediate approval, and not approved. */
  atOnce: number;
};

type Choices = { bodies: { value: string; label: string }[]; years: number[] };

const most = 1_000;
const alphabet = new Intl.Collator("sv");

/** The bodies that meet, of those the reader may see, and the years they have met in, latest first. */
const choicesOf = (visible: (column: string) => RawBuilder<boolean>) => sql<Choices>`
  select
    (select coalesce(json_agg(json_build_object('value', b.slug, 'label', b.name)), '[]') from body b
      where ${visible("b.id")} and exists (select from meeting m where m.body_id = b.id)) as bodies,
    (select coalesce(json_agg(year order by year desc), '[]') from (
      select distinct extract(year from m.day)::int as year from meeting m where ${visible("m.body_id")}) as y) as years`;

/**
 * The meetings of the reader's bodies. Without a year: this year's, and all that are to come. `body` is a slug; an unknown one
 * finds nothing. What is to come stands first to last, what has been last to first.
 */
export const meetingCalendar = query({
  name: "meetings/meeting-calendar",
  input: z.object({
    body: z.string().max(200).optional().catch(undefined),
    year: z.coerce.number().int().min(1900).max(9999).optional().catch(undefined),
  }),
  scope: readMeetings,
  run: async ({ db, input: { body, year }, now, visible }) => {
    const today = dayOf(now);
    const first = Temporal.PlainDate.from({ year: year ?? today.year, month: 1, day: 1 });
    const last = year === undefined ? first.add({ years: 10 }) : first.with({ month: 12, day: 31 });
    const [lines, choices] = await Promise.all([
      sql<CalendarLine>`
        select ${meetingColumns}, n.items, n.waiting, n."atOnce"
        from meeting m join body b on b.id = m.body_id
        cross join lateral (select count(*)::int as items, (count(*) filter (where i.state = 'waiting'))::int as waiting,
          (count(*) filter (where i.state = 'decided' and i.immediate))::int as "atOnce"
          from agenda_item i where i.meeting_id = m.id and i.state <> 'withdrawn') n
        where ${visible("m.body_id")} and m.day between ${first} and ${last} and (${body ?? null}::text is null or b.slug = ${body ?? null})
        order by m.day, m.starts_at, b.name collate "sv-x-icu" limit ${most}`.execute(db),
      choicesOf(visible).execute(db),
    ]);
    const isToCome = ({ day, state }: CalendarLine) =>
      state !== "cancelled" && Temporal.PlainDate.compare(day, today) >= 0;
    const { bodies = [], years = [] } = choices.rows[0] ?? {};
    return ok({
      coming: lines.rows.filter(isToCome),
      past: lines.rows.filter((line) => !isToCome(line)).reverse(),
      bodies: bodies.toSorted((a, b) => alphabet.compare(a.label, b.label)),
      years,
    });
  },
});
