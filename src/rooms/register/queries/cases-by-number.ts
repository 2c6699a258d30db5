import { type RawBuilder, sql } from "kysely";
import { queryKeys } from "../../../kernel/case-number-keys.ts";
import { looksLikeCaseNumber } from "../../../kernel/looks-like-case-number.ts";
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

/** What was typed has no form we know of but may be a number all the same: then only the whole of it counts. */
const mayBeNumber = (typed: string) => /\p{N}/u.test(typed);

export type NumberedCases = { rows: CaseRow[]; total: BoundedCount };

/**
 * Cases whose own or others' number is what was typed, with or without separators, first; then those whose number begins
 * so. Null when it is no number: it does not look like one, and nobody's number is written so.
 */
export async function casesByNumber(
  db: Database,
  typed: string,
  { scope, conditions, most, protectedToo }: Wish,
): Promise<NumberedCases | null> {
  const known = looksLikeCaseNumber(typed);
  const keys = queryKeys(typed);
  if (keys.length === 0 || !mayBeNumber(typed)) return null;
  const exact = sql`select k.case_id, true as exact from case_number_key k where k.key = any(${keys}) and ${scope}`;
  const either = sql.join(keys.map(begins), sql` or `);
  const begun = sql`select k.case_id, false from case_number_key k where (${either}) and ${scope} limit ${mostBegun}`;
  const { rows } = await sql<CaseRow>`
    with hit as (select case_id, bool_or(exact) as exact from (${exact} ${known ? sql`union all (${begun})` : sql``}) as k group by case_id)
    select ${caseRowColumns(protectedToo)}
    from hit join case_file c on c.id = hit.case_id ${caseRowJoins}
    where ${allOf(conditions)}
    order by hit.exact desc, c.opened_day desc, c.id desc limit ${most + 1}`.execute(db);
  return known || rows.length > 0 ? { rows: rows.slice(0, most), total: boundedCount(rows.length, most) } : null;
}
