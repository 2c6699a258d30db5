import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type Basis = {
  partId: string;
  law: string;
  provision: string;
  asOf: Temporal.PlainDate;
  address: string | null;
};

/** The laws that a version's parts rest on, in the order of its text. */
export async function basesOf(db: Database, versionId: string): Promise<Basis[]> {
  const { rows } = await sql<Basis>`
    select p.part_id as "partId", b.law, b.provision, b.as_of as "asOf", b.address
    from statutory_basis b join programme_part p on p.id = b.programme_part_id
    where p.version_id = ${versionId} order by p.position, b.position`.execute(db);
  return rows;
}
