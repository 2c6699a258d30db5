import { dayOf } from "../../../kernel/day.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";

/**
 * Asks for bytes that no document came to use to be removed: once for each day on which files were handled, after the
 * day of grace an upload in progress has.
 */
export async function sweepLater(tx: Tx, now: Temporal.Instant, enqueue: World["enqueue"]): Promise<void> {
  await enqueue(
    tx,
    "remove-orphan-files",
    {},
    { key: `remove-orphan-files:${dayOf(now)}`, runAt: now.add({ hours: 48 }) },
  );
}
