import type { ReactNode } from "react";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { SentConsultation } from "../queries/list-sent.ts";
import { consultationLinks } from "../rules/consultation-links.ts";
import { StateTag } from "./state-tag.tsx";

function Waiting({ row: { overdue, extensions } }: { row: SentConsultation }) {
  const t = useTexts("consultations");
  return (
    <>
      {overdue > 0 && <StatusTag tone="danger" label={t("list.overdue", { count: overdue })} />}{" "}
      {extensions > 0 && <StatusTag tone="warning" label={t("list.extensions", { count: extensions })} />}
    </>
  );
}

/** Consultations that have been sent or are being written, one a line. */
export function SentTable({ rows, empty }: { rows: readonly SentConsultation[]; empty: ReactNode }) {
  const t = useTexts("consultations");
  return (
    <DataTable
      caption={t("list.title")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: "title",
          header: t("list.name"),
          primary: true,
          cell: (row) => (
            <>
              <a href={consultationLinks.page(row.id)}>{row.title}</a>
              <CellNote>{row.number}</CellNote>
            </>
          ),
        },
        { key: "state", header: t("list.state"), cardLabel: false, cell: (row) => <StateTag state={row.state} /> },
        { key: "waiting", header: t("list.waiting"), cardLabel: false, cell: (row) => <Waiting row={row} /> },
        {
          key: "answered",
          header: t("list.answered"),
          align: "end",
          nowrap: true,
          cell: (row) => (row.asked === 0 ? "–" : t("list.of", { answered: row.answered, asked: row.asked })),
        },
        { key: "due", header: t("list.due"), nowrap: true, cell: (row) => row.dueDay.toString() },
        { key: "owner", header: t("list.owner"), cell: (row) => row.owner ?? row.body },
      ]}
    />
  );
}
