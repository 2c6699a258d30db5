import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";

/** What has happened to an item, as whoever put it on the agenda is told it. */
export type Happening = "moved" | "withdrawn" | "decided" | "approved";

/**
 * Tells whoever put the item on the agenda, by the task `agenda-item-settled` {itemId} in the same transaction: this room does
 * not know who that is. What stands there now is read with `settledItem`. An item of the meeting's own tells nobody.
 */
export async function tellOrigin(
  tx: Tx,
  item: { id: string; origin_kind: string | null },
  happening: Happening,
  enqueue: World["enqueue"],
): Promise<void> {
  if (item.origin_kind === null) return;
  await enqueue(tx, "agenda-item-settled", { itemId: item.id }, { key: `agenda-item-settled:${item.id}:${happening}` });
}
