import type { ActivityStanding, GoalStanding } from "../queries/plan-in-year.ts";
import type { RowFault } from "./import-lookup.ts";
import type { Served } from "./judge-served.ts";

type Writing<Kind extends string, Set> = {
  kind: Kind;
  row: number;
  id: string;
  /** The version that the row was written from; null for what is new. */
  version: number | null;
  set: Set;
  served: Served;
};
export type GoalWriting = Writing<"goal", GoalStanding["set"]> & { state: string };
/** `told` is what is said of how it goes, when that is something new. */
export type ActivityWriting = Writing<"activity", ActivityStanding["set"]> & { told: string | null };
export type RowWriting = GoalWriting | ActivityWriting;

/** What becomes of a row: it is written, it changes nothing, or something is wrong with it. */
export type JudgedRow = { row: number; faults: RowFault[]; writing: RowWriting | null };

/** Whether a row says what already stands. */
export function saysTheSame(
  standing: (Served & { set: object }) | null,
  { set, served }: { set: object; served: Served },
): boolean {
  if (!standing) return false;
  const sorted = (ids: readonly string[]) => JSON.stringify([...ids].sort());
  const same = Object.entries(set).every(([name, value]) => (standing.set as Record<string, unknown>)[name] === value);
  return (
    same &&
    sorted(standing.requirements) === sorted(served.requirements) &&
    sorted(standing.areas) === sorted(served.areas)
  );
}
