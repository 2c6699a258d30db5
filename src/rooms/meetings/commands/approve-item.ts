import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";
import { changeItem } from "./change-rows.ts";
import { tellOrigin } from "./tell-origin.ts";

/** The item is right and is never changed again; whoever put it on the agenda is told. */
export async function approveItem(
  tx: Tx,
  item: { id: string; origin_kind: string | null },
  approved_day: Temporal.PlainDate,
  { now, enqueue }: { now: Temporal.Instant } & Pick<World, "enqueue">,
): Promise<void> {
  await changeItem(tx, item.id, { state: "approved", approved_at: now, approved_day }, now);
  await tellOrigin(tx, item, "approved", enqueue);
}
