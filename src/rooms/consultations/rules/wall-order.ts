import type { ConsulteeJudgement, Standing } from "./judge-consultee.ts";

type Ordered = ConsulteeJudgement & { name: string; stage: string; stance: string | null; dueDay: Temporal.PlainDate };

export const wallOrders = ["urgency", "name", "stage", "due", "stance"] as const;
export type WallOrder = (typeof wallOrders)[number];

const urgency: Record<Standing, number> = { overdue: 0, "at-risk": 1, "under-way": 2, answered: 3, withdrawn: 4 };
const alphabet = new Intl.Collator("sv", { numeric: true });

const comparing: Record<WallOrder, (one: Ordered, other: Ordered) => number> = {
  urgency: (one, other) => urgency[one.standing] - urgency[other.standing] || one.daysLeft - other.daysLeft,
  name: () => 0,
  stage: (one, other) => alphabet.compare(one.stage, other.stage),
  due: (one, other) => Temporal.PlainDate.compare(one.dueDay, other.dueDay),
  stance: (one, other) => alphabet.compare(one.stance ?? "~", other.stance ?? "~"),
};

/** The rows in that order, and by name where they are equal; what is late and at risk comes first unless one asks otherwise. */
export function wallOrder<Row extends Ordered>(
  rows: readonly Row[],
  order: WallOrder,
  direction: "ascending" | "descending" = "ascending",
): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted(
    (one, other) =>
      sign * comparing[order](one, other) || (order === "name" ? sign : 1) * alphabet.compare(one.name, other.name),
  );
}
