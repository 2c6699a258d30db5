import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { LoadedPart } from "./load-part.ts";
import type { Asked } from "./requirement-problems.ts";
import { tieRequirement } from "./tie-requirement.ts";

export type Written = Asked & {
  id: string;
  text: string;
  dueDay: Temporal.PlainDate | null;
  evidenceWanted: string | null;
};

/** Words new requirements last in a part; `id` is each requirement's own. */
export async function insertRequirements(
  tx: Tx,
  part: Pick<LoadedPart, "id" | "of">,
  written: readonly Written[],
  { now, newId }: { now: Temporal.Instant; newId: () => string },
): Promise<void> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(position) + 1, 0)::int as next from requirement_wording where programme_part_id = ${part.id}`.execute(
    tx,
  );
  const next = rows[0]?.next ?? 0;
  for (const [at, one] of written.entries()) {
    const requirement = { id: one.id, programme_id: part.of.programmeId, body_id: part.of.bodyId, created_at: now };
    await tx.insertInto("requirement").values(requirement).execute();
    const wording = {
      id: newId(),
      requirement_id: one.id,
      version_id: part.of.id,
      programme_part_id: part.id,
      position: next + at,
      text: one.text,
      addressee: one.addressee,
      due_day: one.dueDay,
      evidence_wanted: one.evidenceWanted ?? "",
    };
    await tx.insertInto("requirement_wording").values(wording).execute();
    await tieRequirement(tx, wording.id, one, newId);
  }
}
