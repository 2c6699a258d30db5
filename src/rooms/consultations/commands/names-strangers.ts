import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";

/** Whether any of these ids is neither a section of this consultation's proposals nor one of its questions; null names none. */
export async function namesStrangers(
  tx: Tx,
  consultationId: string,
  ids: readonly (string | null)[],
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select s.section_id as id from proposal_section s join proposal p on p.id = s.proposal_id where p.consultation_id = ${consultationId}
    union select id from consultation_question where consultation_id = ${consultationId}`.execute(tx);
  const own = new Set(rows.map(({ id }) => id));
  return ids.some((id) => id !== null && !own.has(id));
}
