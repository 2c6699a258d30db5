import type { FieldProblem } from "../../../kernel/outcome.ts";
import { isAddress } from "./is-address.ts";

export type ActivityAsked = {
  startsDay: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  cost: number | null;
  funding: string | null;
  originKind: string | null;
  originTitle: string | null;
  originAddress: string | null;
};

/** What is wrong with an activity's days, its money and what it came out of. */
export function activityFaults(asked: ActivityAsked): FieldProblem[] {
  const { startsDay, dueDay, cost, funding, originKind, originTitle, originAddress } = asked;
  const faults: [boolean, string, string][] = [
    [Temporal.PlainDate.compare(dueDay, startsDay) < 0, "dueDay", "due-before-start"],
    [cost !== null && funding === null, "funding", "funding"],
    [originKind === null && (originTitle ?? originAddress) !== null, "originKind", "origin"],
    [originKind !== null && originTitle === null, "originTitle", "origin-title"],
    [originAddress !== null && !isAddress(originAddress), "originAddress", "address"],
  ];
  return faults.flatMap(([wrong, path, key]) => (wrong ? [{ path, key: `follow-up:problem.${key}` }] : []));
}
