import type { Asked } from "../../../platform/web/page.ts";
import { bodyOptions } from "../../organisation/index.ts";
import { focusAreasOf } from "../queries/focus-areas-of.ts";

/** What a requirement can be addressed to and counted under. */
export async function requirementChoices({ visit: { world, today } }: Asked, versionId: string) {
  const [areas, bodies] = await Promise.all([focusAreasOf(world.db, versionId), bodyOptions(world.db, today)]);
  const choice = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return { areas: areas.map(choice), bodies: bodies.filter(({ kind }) => kind !== "council").map(choice) };
}
