import type { Tx } from "../../../platform/database/connect.ts";
import type { Carry } from "./carry-areas.ts";

async function earlier(tx: Tx, { from, to }: Carry) {
  return tx
    .selectFrom("requirement_wording as w")
    .innerJoin("programme_part as p", "p.id", "w.programme_part_id")
    .leftJoin("programme_part as n", (join) => join.onRef("n.part_id", "=", "p.part_id").on("n.version_id", "=", to))
    .select([
      "w.id as old",
      "w.requirement_id",
      "w.position",
      "w.text",
      "w.addressee",
      "w.due_day",
      "w.evidence_wanted",
    ])
    .select("n.id as programme_part_id")
    .where("w.version_id", "=", from)
    .execute();
}

async function carryTies(
  tx: Tx,
  wordings: ReadonlyMap<string, string>,
  areas: ReadonlyMap<string, string>,
  newId: () => string,
) {
  const old = [...wordings.keys()];
  const counted = await tx.selectFrom("requirement_area").selectAll().where("wording_id", "in", old).execute();
  const named = await tx.selectFrom("requirement_body").selectAll().where("wording_id", "in", old).execute();
  const newAreas = counted.flatMap(({ wording_id, focus_area_id }) => {
    const area = areas.get(focus_area_id);
    return area ? [{ id: newId(), wording_id: wordings.get(wording_id) ?? "", focus_area_id: area }] : [];
  });
  if (newAreas.length > 0) await tx.insertInto("requirement_area").values(newAreas).execute();
  const bodies = named.map(({ wording_id, body_id }) => ({
    id: newId(),
    wording_id: wordings.get(wording_id) ?? "",
    body_id,
  }));
  if (bodies.length > 0) await tx.insertInto("requirement_body").values(bodies).execute();
}

/**
 * Words an earlier version's requirements again, in the parts that the new version still has. Answers how many were carried,
 * and how many stand in parts that are gone: those somebody must place or retire.
 */
export async function carryRequirements(
  tx: Tx,
  carry: Carry,
  areas: ReadonlyMap<string, string>,
): Promise<{ carried: number; homeless: number }> {
  const found = await earlier(tx, carry);
  const ids = new Map<string, string>();
  const rows = found.flatMap(({ old, programme_part_id, ...wording }) => {
    if (programme_part_id === null) return [];
    const id = carry.newId();
    ids.set(old, id);
    return [{ ...wording, id, programme_part_id, version_id: carry.to }];
  });
  if (rows.length > 0) {
    await tx.insertInto("requirement_wording").values(rows).execute();
    await carryTies(tx, ids, areas, carry.newId);
  }
  return { carried: rows.length, homeless: found.length - rows.length };
}
