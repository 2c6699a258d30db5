import { type RawBuilder, sql } from "kysely";
import { queryKeys } from "../../../kernel/case-number-keys.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { type BoundedCount, boundedCount } from "./bounded-count.ts";
import { allOf } from "./case-conditions.ts";
import { type CaseRow, caseRowColumns, caseRowJoins } from "./case-row.ts";

/** Keys that begin alike are read no further than this; whoever typed so little must type more. */
const mostBegun = 500;

type Wish = {
  /** What the reader may see, as a condition on `k.body_id`. */
  scope: RawBuilder<boolean>;
  /** Further conditions on the case `c`. */
  conditions: readonly RawBuilder<boolean>[];
  most: number;
  protectedToo: boolean;
};

/** Keys that begin with what was typed: a range in the index, as keys hold only letters, digits and hyphens. */
const begins = (key: string) => sql<boolean>`(k.key ~>=~ ${key} and k.key ~<~ ${`${key}\u{10ffff}`})`;

/**
 * Cases whose own or others' number is what was typed, with or without separators, first; then those whose number begins
 * so.
 */
export async function casesByNumber(
  db: Database,
  typed: string,
  { scope, conditions, most, protectedToo }: Wish,
): Promise<{ rows: CaseRow[]; total: BoundedCount }> {
  const keys = queryKeys(typed);
  if (keys.length === 0) return { rows: [], total: boundedCount(0, most) };
  const exact = sql`select k.case_id, true as exact from case_number_key k where k.key = any(${keys}) and ${scope}`;
  const either = sql.join(keys.map(begins), sql` or `);
  const begun = sql`select k.case_id, false from case_number_key k where (${either}) and ${scope} limit ${mostBegun}`;
  const { rows } = await sql<CaseRow>`
    with hit as (select case_id, bool_or(exact) as exact from (${exact} union all (${begun})) as k group by case_id)
    select ${caseRowColumns(protectedToo)}
    from hit join case_file c on c.id = hit.case_id ${caseRowJoins}
    where ${allOf(conditions)}
    order by hit.exact desc, c.opened_day desc, c.id desc limit ${most + 1}`.execute(db);
  return { rows: rows.slice(0, most), total: boundedCount(rows.length, most) };
}
