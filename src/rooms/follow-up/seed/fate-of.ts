import { chance } from "./chance.ts";
import type { Manner } from "./demo-plans.ts";

type Asked = { body: string; manner: Manner; year: number; kind: string; thisYear: boolean };
export type Fate = "in_time" | "late" | "missing";

/** Whether a body handed in what was due: most did, some late, some never; who is silent has not been heard of this year. */
export function fateOf({ body, manner, year, kind, thisYear }: Asked): Fate {
  if (thisYear && (manner === "none" || (manner === "silent" && kind !== "plan"))) return "missing";
  const roll = chance(body, year, kind, "report");
  if (roll < 0.06) return "missing";
  return roll < (manner === "late" ? 0.5 : 0.16) ? "late" : "in_time";
}
