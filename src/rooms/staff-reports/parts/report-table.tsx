import type { ReactNode } from "react";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import type { ReportLine } from "../queries/list-reports.ts";
import { reportLinks } from "../rules/report-links.ts";
import { DueTag } from "./due-tag.tsx";
import { StateTag } from "./state-tag.tsx";

type ReportTableProps = { rows: readonly ReportLine[]; today: Temporal.PlainDate; empty: ReactNode };

/** Reports in a table: which, how far, when the answer is due, which meeting, whose, how old. */
export function ReportTable({ rows, today, empty }: ReportTableProps) {
  const t = useTexts("staff-reports");
  const { day, dayOf } = useFormats();
  const columns: Column<ReportLine>[] = [
    { key: "number", header: t("list.number"), nowrap: true, cell: (row) => row.number },
    {
      key: "title",
      header: t("list.report"),
      primary: true,
      cell: (row) => <a href={reportLinks.page(row.id)}>{row.title}</a>,
    },
    { key: "state", header: t("list.state"), cardLabel: false, cell: (row) => <StateTag state={row.state} /> },
    {
      key: "due",
      header: t("list.due"),
      cell: (row) => (row.dueDay ? <DueTag day={row.dueDay} today={today} inTable /> : "–"),
    },
    { key: "meeting", header: t("list.meeting"), nowrap: true, cell: (row) => day(row.meetingDay) },
    { key: "officer", header: t("list.officer"), cell: (row) => row.officer ?? t("list.no-officer") },
    { key: "changed", header: t("list.changed"), nowrap: true, cell: (row) => dayOf(row.updatedAt) },
  ];
  return (
    <DataTable
      caption={t("list.title")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
    />
  );
}
