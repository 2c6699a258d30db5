import { type RawBuilder, sql } from "kysely";
import type { HitShare } from "./divide-hits.ts";

/** Entries (`document_id`, `direction`, `day` and `body_id` of each) counted by each thing they have in common, as `HitShare`s. */
export const hitShares = (entries: RawBuilder<unknown>): RawBuilder<HitShare> => sql<HitShare>`
  select g.facet, coalesce(g.kind, g.direction, g.year, b.slug) as value, g.count from (
    select case when grouping(e.kind) = 0 then 'kind' when grouping(e.direction) = 0 then 'direction' when grouping(e.year) = 0 then 'year'
      else 'body' end as facet, e.kind, e.direction, e.year, e.body_id, count(*)::int as count
    from (select case when e.document_id is null then 'case' else 'document' end as kind, e.direction,
      extract(year from e.day)::text as year, e.body_id from ${entries} e) e
    group by grouping sets ((e.kind), (e.direction), (e.year), (e.body_id))
  ) g left join body b on b.id = g.body_id`;
