import type { World } from "../../../platform/world.ts";
import { bodyOptions } from "../../organisation/index.ts";
import { reportingKinds } from "../model.ts";

/** The bodies that can answer for an indicator, to choose among: who they are is open to everybody. */
export async function bodyChoices(
  world: World,
  today: Temporal.PlainDate,
): Promise<{ value: string; label: string }[]> {
  const kinds: readonly string[] = reportingKinds;
  const bodies = await bodyOptions(world.db, today);
  return bodies.filter(({ kind }) => kinds.includes(kind)).map(({ id, name }) => ({ value: id, label: name }));
}
