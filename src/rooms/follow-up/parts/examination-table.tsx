import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { Listed } from "../queries/examination-list.ts";
import type { ExaminationKey } from "../rules/examination-lists.ts";
import { useActivityColumns } from "./activity-columns.tsx";
import { useGoalColumns } from "./goal-columns.tsx";
import { useRequirementColumns } from "./requirement-columns.tsx";

type TableProps = { list: ExaminationKey; found: Listed; year: number; today: Temporal.PlainDate };

/** What the list says of all its rows is no column of it: what is late is late, and what is not done is shown by nothing. */
const unsaid: Partial<Record<ExaminationKey, readonly string[]>> = {
  overdue: ["state", "evidence"],
  silent: ["evidence"],
  bare: ["state"],
};

/** One of the auditor's lists, of requirements, goals or activities. */
export function ExaminationTable({ list, found, year, today }: TableProps) {
  const t = useTexts("follow-up");
  const [requirement, goal, activity] = [
    useRequirementColumns(year),
    useGoalColumns(true),
    useActivityColumns(today, true),
  ];
  const all = {
    caption: t(`lists.title.${list}`),
    captionHidden: true,
    rowKey: ({ id }: { id: string }) => id,
    empty: <EmptyState title={t(`lists.empty.${list}`)} />,
  };
  if (found.kind === "requirements") return <DataTable {...all} rows={found.rows} columns={requirement} />;
  if (found.kind === "goals") return <DataTable {...all} rows={found.rows} columns={goal} />;
  const columns = activity.filter(({ key }) => !unsaid[list]?.includes(key));
  return <DataTable {...all} rows={found.rows} columns={columns} />;
}
