import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { changeItem } from "./change-rows.ts";
import { itemsOfOrigin, type Origin } from "./items-of-origin.ts";

/**
 * Takes the waiting item of an origin off its agenda, in the caller's transaction; nothing happens when none waits. The row
 * stays as withdrawn. Problems: `already-decided` when the meeting has decided.
 */
export async function takeOffAgenda(
  tx: Tx,
  origin: Origin,
  { now }: { now: Temporal.Instant },
): Promise<Outcome<null>> {
  const { waiting, final } = await itemsOfOrigin(tx, origin);
  if (final) return tooLate("meetings:problem.already-decided");
  if (waiting) await changeItem(tx, waiting.id, { state: "withdrawn" }, now);
  return ok(null);
}
