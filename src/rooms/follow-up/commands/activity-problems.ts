import type { FieldProblem } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { isAddress } from "../rules/is-address.ts";
import { ownerProblems } from "./owner-problems.ts";

type Asked = {
  owner: string | null;
  ownerRole: string | null;
  startsDay: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  cost: number | null;
  funding: string | null;
  originKind: string | null;
  originTitle: string | null;
  originAddress: string | null;
};

/** What is wrong with what is written about an activity: who answers for it, its days, its money, what it came out of. */
export async function activityProblems(
  tx: Tx,
  asked: Asked,
  at: { body: string; today: Temporal.PlainDate; before: string | null },
): Promise<FieldProblem[]> {
  const { startsDay, dueDay, cost, funding, originKind, originTitle, originAddress } = asked;
  const faults: [boolean, string, string][] = [
    [Temporal.PlainDate.compare(dueDay, startsDay) < 0, "dueDay", "due-before-start"],
    [cost !== null && funding === null, "funding", "funding"],
    [originKind === null && (originTitle ?? originAddress) !== null, "originKind", "origin"],
    [originKind !== null && originTitle === null, "originTitle", "origin-title"],
    [originAddress !== null && !isAddress(originAddress), "originAddress", "address"],
  ];
  return [
    ...(await ownerProblems(tx, asked, at)),
    ...faults.flatMap(([wrong, path, key]) => (wrong ? [{ path, key: `follow-up:problem.${key}` }] : [])),
  ];
}
