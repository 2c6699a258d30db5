import { type RawBuilder, sql } from "kysely";

/**
 * The day a year's picture is drawn as on: today while the year runs, its last day afterwards, and today for a year to come,
 * since the version in force is the one that is planned for.
 */
export function dayOfYear(year: number, today: Temporal.PlainDate): Temporal.PlainDate {
  return year < today.year ? Temporal.PlainDate.from({ year, month: 12, day: 31 }) : today;
}

/**
 * The version of the security programme in force on a day, as a table expression with one row or none. `seen` is the condition
 * on the programme's keeper (`p.body_id`) that opens the city's reading; without a row there is nothing of the city to read.
 */
export const programmeOn = (day: Temporal.PlainDate, seen: RawBuilder<boolean>) => sql`
  select pv.id, pv.number, pv.period_label, p.title, p.slug
  from programme_version pv join programme p on p.id = pv.programme_id
  where p.kind = 'security' and ${seen} and pv.state = 'adopted' and pv.in_force_from <= ${day}
    and (pv.superseded_day is null or pv.superseded_day > ${day}) and (pv.repealed_day is null or pv.repealed_day > ${day})
  order by pv.in_force_from desc limit 1`;
