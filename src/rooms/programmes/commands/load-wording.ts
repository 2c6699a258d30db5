import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { type LoadedVersion, loadVersion } from "./load-version.ts";

export type LoadedWording = {
  id: string;
  requirementId: string;
  partRow: string;
  text: string;
  addressee: string;
  dueDay: Temporal.PlainDate | null;
  evidenceWanted: string;
  version: number;
  of: LoadedVersion;
};
type Row = Omit<LoadedWording, "of"> & { versionId: string };

/** How a version words a requirement, with the version, which is locked. */
export async function loadWording(tx: Tx, id: string): Promise<Outcome<LoadedWording>> {
  const { rows } = await sql<Row>`
    select id, requirement_id as "requirementId", programme_part_id as "partRow", text, addressee, due_day as "dueDay",
      evidence_wanted as "evidenceWanted", version, version_id as "versionId"
    from requirement_wording where id = ${id} for update`.execute(tx);
  const [row] = rows;
  if (!row) return missing("programmes:requirement.unknown");
  const of = await loadVersion(tx, row.versionId);
  return of.ok ? ok({ ...row, of: of.value }) : of;
}
