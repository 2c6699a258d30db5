import type { ComputedName } from "../model.ts";

/**
 * The question behind each computed indicator, exactly as it is asked, since it is also shown to whoever reads the indicator.
 * `$1` is the body or null for the whole city, `$2` the year, `$3` the day it is asked. Each answers with how many of how many.
 */
export const computedQuestions: Record<ComputedName, string> = {
  activities_in_time: `select
  count(*) filter (where a.state = 'done' and a.done_day <= a.due_day)::int as part,
  count(*)::int as whole
from activity a
join goal g on g.id = a.goal_id
where ($1::uuid is null or a.body_id = $1::uuid)
  and a.year = $2::int
  and g.state <> 'draft'
  and a.state <> 'stopped'
  and (a.due_day < $3::date or a.state = 'done')`,
  done_with_evidence: `select
  count(*) filter (where a.evidence_count > 0)::int as part,
  count(*)::int as whole
from activity a
join goal g on g.id = a.goal_id
where ($1::uuid is null or a.body_id = $1::uuid)
  and a.year = $2::int
  and g.state <> 'draft'
  and a.state = 'done'
  and a.done_day <= $3::date`,
  goals_adopted_in_time: `select
  count(*) filter (where g.adopted_day < make_date($2::int, 1, 1))::int as part,
  count(*)::int as whole
from goal g
where ($1::uuid is null or g.body_id = $1::uuid)
  and g.year = $2::int
  and g.level = 'own'
  and g.state <> 'draft'
  and g.from_day <= $3::date`,
  answers_in_time: `select
  count(*) filter (where (c.answered_at at time zone 'Europe/Stockholm')::date <= c.due_day)::int as part,
  count(*)::int as whole
from consultee c
where ($1::uuid is null or c.body_id = $1::uuid)
  and c.body_id is not null
  and c.asked_as = 'asked'
  and c.stage <> 'withdrawn'
  and extract(year from c.due_day) = $2::int
  and (c.due_day < $3::date or c.answered_at is not null)`,
};
