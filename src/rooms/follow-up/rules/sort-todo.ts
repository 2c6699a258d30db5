import { judgeActivity, type Mark } from "./judge-activity.ts";

type Standing = Parameters<typeof judgeActivity>[0];

/** Each activity under the most pressing reason to look at it, so that none stands twice; those that need nothing are left out. */
export function sortTodo<Row extends Standing>(rows: readonly Row[], today: Temporal.PlainDate): Record<Mark, Row[]> {
  const first = rows.map((row) => ({ row, mark: judgeActivity(row, today)[0] }));
  const under = (mark: Mark) => first.filter((one) => one.mark === mark).map(({ row }) => row);
  return {
    ...{ overdue: under("overdue"), orphan: under("orphan"), silent: under("silent") },
    ...{ soon: under("soon"), bare: under("bare"), review: under("review") },
  };
}
