import { useTexts } from "../../../platform/web/use-texts.ts";
import { type Column, DataTable, type Sort } from "../../../ui/data-table.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { CaseRow } from "../queries/case-row.ts";

type CaseTableProps = {
  caption: string;
  rows: readonly CaseRow[];
  sort: Sort | undefined;
  hrefFor: (sort: Sort) => string;
  /** Whose case it is says something only where several authorities' stand together. */
  withBody: boolean;
  empty: React.ReactNode;
};

function subjectCell(row: CaseRow, secret: string) {
  if (!row.secret) return row.subject;
  return (
    <>
      {row.protectedSubject ?? row.subject} <StatusTag tone="warning" label={secret} />
    </>
  );
}

function useColumns(withBody: boolean): Column<CaseRow>[] {
  const t = useTexts("register");
  const [open, closed, secret] = [t("list.open"), t("list.closed"), t("list.secret")];
  const body: Column<CaseRow>[] = withBody
    ? [{ key: "body", header: t("list.body"), cardLabel: false, cell: (row) => row.body }]
    : [];
  return [
    {
      key: "number",
      header: t("list.number"),
      sortKey: "number",
      sortFirst: "descending",
      primary: true,
      nowrap: true,
      cell: (row) => <a href={`/diarium/arenden/${row.id}`}>{row.number}</a>,
    },
    { key: "subject", header: t("list.subject"), cardLabel: false, cell: (row) => subjectCell(row, secret) },
    {
      key: "state",
      header: t("list.state"),
      cardLabel: false,
      cell: (row) =>
        row.state === "open" ? <StatusTag tone="info" label={open} /> : <StatusTag tone="neutral" label={closed} />,
    },
    { key: "officer", header: t("list.officer"), cell: (row) => row.officer ?? "–" },
    {
      key: "opened",
      header: t("list.opened"),
      sortKey: "opened",
      sortFirst: "descending",
      nowrap: true,
      cell: (row) => row.openedDay.toString(),
    },
    { key: "counterparty", header: t("list.counterparty"), cell: (row) => row.counterparty ?? "" },
    ...body,
  ];
}

/** Cases, one a line. Each cell is plain text where it can be, since this is the page people wait for most often. */
export function CaseTable({ caption, rows, sort, hrefFor, withBody, empty }: CaseTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      hrefFor={hrefFor}
      empty={empty}
      columns={useColumns(withBody)}
      {...(sort ? { sort } : {})}
    />
  );
}
