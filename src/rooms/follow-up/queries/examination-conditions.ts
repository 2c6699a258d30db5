import { type RawBuilder, sql } from "kysely";
import type { Examined } from "./examination-asked.ts";
import { narrowed } from "./examination-asked.ts";
import { answersIn, bound, standsOn } from "./requirement-answers.ts";

/** Which activities each list of activities holds. */
export const activityCondition = {
  silent: (asked: Examined) =>
    sql<boolean>`a.state = 'ongoing' and a.updated_at < ${asked.silentBefore}::timestamptz and ${narrowed("a", asked)}`,
  bare: (asked: Examined) => sql<boolean>`a.state = 'done' and a.evidence_count = 0 and ${narrowed("a", asked)}`,
  overdue: (asked: Examined) =>
    sql<boolean>`a.state in ('planned','ongoing') and a.due_day < ${asked.today} and ${narrowed("a", asked)}`,
} satisfies Record<string, (asked: Examined) => RawBuilder<boolean>>;

/** Which goals each list of goals holds: put forward and never decided; decided, their time begun, and nothing begun under them. */
export const goalCondition = {
  proposed: (asked: Examined) => sql<boolean>`g.state = 'proposed' and g.level = 'own' and ${narrowed("g", asked)}`,
  idle: (asked: Examined) => sql<boolean>`g.state = 'adopted' and g.level = 'own' and g.from_day <= ${asked.today}
    and not exists (select from activity x where x.goal_id = g.id and x.state <> 'planned') and ${narrowed("g", asked)}`,
} satisfies Record<string, (asked: Examined) => RawBuilder<boolean>>;

/**
 * The requirements in force with how many they bind and how many of those have answered, as a table expression. With a body
 * only those that bind it, and of them that body alone is counted.
 */
export const requirementsAnswered = (asked: Examined) => sql`
  select w.id, w.position, w.requirement_id, w.text, w.addressee, w.due_day, w.programme_part_id,
    count(b.id)::int as bound, count(n.body_id)::int as answered
  from requirement_wording w join v on v.id = w.version_id
    left join body b on ${standsOn(asked.day)} and ${bound} and (${asked.body}::uuid is null or b.id = ${asked.body})
    left join (${answersIn(asked.year)}) n on n.requirement_id = w.requirement_id and n.body_id = b.id
  where ${asked.area}::uuid is null
    or exists (select from requirement_area ra where ra.wording_id = w.id and ra.focus_area_id = ${asked.area})
  group by w.id`;
