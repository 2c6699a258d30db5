import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { CaseState, ForeignNumber, RelationKind } from "../model.ts";

export type RelatedCase = {
  id: string;
  kind: RelationKind;
  /** The relation is told from this case: it carries the other on. */
  outward: boolean;
  number: string;
  publicSubject: string;
  state: CaseState;
  /** Another authority's case is named, since its number is public, but opens only for those who may read there. */
  readable: boolean;
};

/** The cases tied to this one. Only what is public of them is read. */
export async function relatedCases(
  db: Database,
  caseId: string,
  visible: (column: string) => RawBuilder<boolean>,
): Promise<RelatedCase[]> {
  const { rows } = await sql<RelatedCase>`
    select o.id, r.kind, r.from_case_id = ${caseId} as outward, o.number, o.public_subject as "publicSubject", o.state,
      ${visible("o.body_id")} as readable
    from case_relation r join case_file o on o.id = case when r.from_case_id = ${caseId} then r.to_case_id else r.from_case_id end
    where ${caseId} in (r.from_case_id, r.to_case_id) order by o.opened_day, o.number`.execute(db);
  return rows;
}

/** The numbers others gave the matter, as they wrote them. */
export async function foreignNumbers(db: Database, caseId: string): Promise<ForeignNumber[]> {
  const rows = db.selectFrom("case_number").select(["raw", "said_by as saidBy"]);
  return rows.where("case_id", "=", caseId).where("owner", "=", "foreign").orderBy("id").execute();
}
