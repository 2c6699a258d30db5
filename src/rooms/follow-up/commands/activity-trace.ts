import type { Trace } from "../../../platform/change/command.ts";
import type { ActivityRow } from "./load-activity.ts";

/** An activity's own words are not told in the trail, which more people read than may read a plan. */
export const activityTrace = (
  { id, bodyId, year }: Pick<ActivityRow, "id" | "bodyId" | "year">,
  facts: Record<string, string | number> = {},
): Trace => ({ subject: { kind: "activity", id }, body: bodyId, facts: { of: year, ...facts } });
