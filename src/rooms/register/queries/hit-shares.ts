import { type RawBuilder, sql } from "kysely";
import type { HitShare } from "./divide-hits.ts";

/** Entries (`document_id`, `direction`, `day` and `body_id` of each) counted by each thing they have in common, as `HitShare`s. */
export const hitShares = (entries: RawBuilder<unknown>): RawBuilder<HitShare> => sql<HitShare>`
  select g.facet, coalesce(case g.filed when true then 'document' when false then 'case' end, g.direction, g.year::text, b.slug) as value,
    g.count from (
    select case when grouping(e.filed) = 0 then 'kind' when grouping(e.direction) = 0 then 'direction' when grouping(e.year) = 0 then 'year'
      else 'body' end as facet, e.filed, e.direction, e.year, e.body_id, count(*)::int as count
    from (select e.document_id is not null as filed, e.direction, date_part('year', e.day)::int as year, e.body_id from ${entries} e) e
    group by grouping sets ((e.filed), (e.direction), (e.year), (e.body_id))
  ) g left join body b on b.id = g.body_id`;
