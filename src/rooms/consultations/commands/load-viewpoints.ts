import { sql } from "kysely";
import { conflict, missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { HandlingOutcome } from "../model.ts";

/** A viewpoint as somebody saw it, and the version it had then. */
export type SeenViewpoint = { id: string; version: number };
type Row = SeenViewpoint & { tags: string[]; outcome: HandlingOutcome | null; reason: string | null };

/**
 * The viewpoints of one consultation, locked, as they were seen. Problems: missing when one is not there; a conflict, with what
 * stands there, when somebody has handled one of them since.
 */
export async function loadViewpoints(
  tx: Tx,
  consultation: string,
  seen: readonly SeenViewpoint[],
): Promise<Outcome<Row[]>> {
  const ids = seen.map(({ id }) => id);
  const { rows } = await sql<Row>`
    select v.id, v.version, v.tags, h.outcome, h.reason
    from viewpoint v left join viewpoint_handling h on h.viewpoint_id = v.id
    where v.consultation_id = ${consultation} and v.id = any(${ids}::uuid[]) order by v.id for update of v`.execute(tx);
  if (rows.length !== new Set(ids).size) return missing("consultations:handling.missing");
  const changed = rows.find((row) => seen.some(({ id, version }) => id === row.id && version !== row.version));
  if (!changed) return ok(rows);
  return conflict("consultations:handling.changed", { outcome: changed.outcome, reason: changed.reason });
}
