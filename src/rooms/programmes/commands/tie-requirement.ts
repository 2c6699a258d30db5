import type { Tx } from "../../../platform/database/connect.ts";
import type { Asked } from "./requirement-problems.ts";

/** Ties a wording to its areas and to those it names; nobody is named unless it is addressed to named bodies. */
export async function tieRequirement(tx: Tx, wordingId: string, asked: Asked, newId: () => string): Promise<void> {
  await tx.deleteFrom("requirement_area").where("wording_id", "=", wordingId).execute();
  await tx.deleteFrom("requirement_body").where("wording_id", "=", wordingId).execute();
  const areas = [...new Set(asked.areas)].map((focus_area_id) => ({
    id: newId(),
    wording_id: wordingId,
    focus_area_id,
  }));
  if (areas.length > 0) await tx.insertInto("requirement_area").values(areas).execute();
  const named = asked.addressee === "named" ? asked.bodies : [];
  const bodies = [...new Set(named)].map((body_id) => ({ id: newId(), wording_id: wordingId, body_id }));
  if (bodies.length > 0) await tx.insertInto("requirement_body").values(bodies).execute();
}
