import type { World } from "../world.ts";

/** Work that time or an event starts. It may run twice (a killed worker's job is taken up again), so it is idempotent. */
export type Task = (world: World, payload: Record<string, unknown>) => Promise<void>;
