import { sql } from "kysely";
import type { Database, Tx } from "../../../platform/database/connect.ts";

/** An attest as it was given or refused. `forName` is whose turn it was when a substitute gave it. */
export type GivenAttest = {
  /** Null, and no place in the order, when they are a signatory no longer. */
  signatoryId: string | null;
  position: number | null;
  versionId: string;
  version: number;
  outcome: "approved" | "rejected";
  reason: string | null;
  name: string;
  title: string;
  forName: string | null;
  method: string;
  at: Temporal.Instant;
  voidedAt: Temporal.Instant | null;
};

/** Every attest of a report, those that no longer count too, in the order they were given. Who may read is the caller's to say. */
export async function attestsOf(db: Database | Tx, reportId: string): Promise<GivenAttest[]> {
  const { rows } = await sql<GivenAttest>`
    select a.signatory_id as "signatoryId", s.position, v.id as "versionId", v.number as version, a.outcome, a.reason, a.name, a.title,
      p.given_name || ' ' || p.family_name as "forName", a.method, a.at, a.voided_at as "voidedAt"
    from attestation a join report_version v on v.id = a.report_version_id left join report_signatory s on s.id = a.signatory_id
      left join person p on p.id = a.on_behalf_of
    where a.report_id = ${reportId} order by a.at, a.id`.execute(db);
  return rows;
}
