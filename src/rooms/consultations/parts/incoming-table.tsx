import { useTexts } from "../../../platform/web/use-texts.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { IncomingRow } from "../queries/list-incoming.ts";
import { incomingLinks } from "../rules/incoming-links.ts";
import { AnswerDueTag } from "./answer-due-tag.tsx";
import { IncomingStageTag } from "./incoming-stage-tag.tsx";

type IncomingTableProps = {
  rows: readonly IncomingRow[];
  today: Temporal.PlainDate;
  isOpen: boolean;
  withBody: boolean;
  narrowed: boolean;
};

function Standing({ row: { state, stage, waiting } }: { row: IncomingRow }) {
  const t = useTexts("consultations");
  return (
    <>
      <IncomingStageTag stage={state === "withdrawn" ? "withdrawn" : stage} />{" "}
      {waiting && <StatusTag tone="info" label={t("incoming.extension-waits")} />}
    </>
  );
}

function useColumns({ today, isOpen, withBody }: IncomingTableProps): Column<IncomingRow>[] {
  const t = useTexts("consultations");
  const body: Column<IncomingRow>[] = withBody
    ? [{ key: "body", header: t("incoming.column.body"), cell: (row) => row.body }]
    : [];
  return [
    {
      key: "title",
      header: t("incoming.column.title"),
      primary: true,
      cell: (row) => <a href={incomingLinks.page(row.id)}>{row.title}</a>,
    },
    { key: "sender", header: t("incoming.column.sender"), cell: (row) => `${row.sender}, ${row.senderNumber}` },
    ...body,
    {
      key: "due",
      header: t("incoming.column.due"),
      cardLabel: false,
      cell: (row) => (
        <>
          {`${row.dueDay} `}
          {isOpen && <AnswerDueTag due={row.dueDay} today={today} short />}
        </>
      ),
    },
    {
      key: "stage",
      header: t("incoming.column.stage"),
      cardLabel: false,
      cell: (row) => <Standing row={row} />,
    },
    {
      key: "number",
      header: t("incoming.column.number"),
      nowrap: true,
      cell: (row) => row.ownNumber ?? t("incoming.not-registered"),
    },
    { key: "officer", header: t("incoming.column.officer"), cell: (row) => row.officer ?? "–" },
  ];
}

/** What has come, one a line, the soonest due first. */
export function IncomingTable(props: IncomingTableProps) {
  const t = useTexts("consultations");
  const { rows, isOpen, narrowed } = props;
  const title = t(narrowed ? "incoming.none-found" : isOpen ? "incoming.none-open" : "incoming.none-done");
  return (
    <DataTable
      caption={t("incoming.list-title")}
      captionHidden
      columns={useColumns(props)}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={title} {...(narrowed ? {} : { text: t("incoming.none-text") })} />}
    />
  );
}
