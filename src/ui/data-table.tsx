import type { ReactNode } from "react";

export type Sort = { key: string; direction: "ascending" | "descending" };

/** One column. `cell` must be cheap: it runs once a row. */
export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Makes the header a link; what `hrefFor` receives. */
  sortKey?: string;
  /** Which way the first press sorts; dates often want "descending". */
  sortFirst?: Sort["direction"];
  /** "end" for numbers and amounts. */
  align?: "start" | "end";
  /** Keeps dates and numbers such as case numbers on one line. */
  nowrap?: boolean;
  /** The cell that names the row: its header for a screen reader, the card's title on a small screen. */
  primary?: boolean;
  /** The label in a card; false where the value speaks for itself, such as a status. Every label costs bytes a row. */
  cardLabel?: string | false;
};

export type DataTableProps<Row> = {
  caption: string;
  /** When the page's own heading says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  hrefFor?: (sort: Sort) => string;
  /** What stands here when there are no rows: an `EmptyState`. */
  empty: ReactNode;
};

function headerCell<Row>(column: Column<Row>, sort: Sort | undefined, hrefFor: DataTableProps<Row>["hrefFor"]) {
  const { key, header, sortKey, sortFirst = "ascending" } = column;
  if (sortKey === undefined || hrefFor === undefined) {
    return (
      <th key={key} scope="col">
        {header}
      </th>
    );
  }
  const now = sort?.key === sortKey ? sort.direction : "none";
  const next = now === "none" ? sortFirst : now === "ascending" ? "descending" : "ascending";
  return (
    <th key={key} scope="col" aria-sort={now}>
      <a href={hrefFor({ key: sortKey, direction: next })}>{header}</a>
    </th>
  );
}

/** The numbers, from 1, of the columns this holds for: said once on the table, since a class on each cell is dear. */
function columnNumbers<Row>(columns: readonly Column<Row>[], holds: (column: Column<Row>) => boolean | undefined) {
  const numbers = columns.flatMap((column, index) => (holds(column) ? [index + 1] : []));
  return numbers.join(" ") || undefined;
}

/**
 * A list. Headers that sort are links; on a small screen each row becomes a card. Plain elements and no component per
 * cell, since list pages are the ones people wait for.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, sort, hrefFor, empty } = props;
  if (rows.length === 0) return empty;
  const drawn = columns.map((column) => ({ ...column, label: column.cardLabel ?? column.header }));
  return (
    <div className="table-frame">
      <table
        className="ds-table data-table"
        data-end={columnNumbers(columns, (column) => column.align === "end")}
        data-nowrap={columnNumbers(columns, (column) => column.nowrap)}
      >
        <caption className={captionHidden ? "ds-sr-only" : undefined}>{caption}</caption>
        <thead>
          <tr>{columns.map((column) => headerCell(column, sort, hrefFor))}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {drawn.map(({ key, primary, label, cell }) =>
                primary ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} data-label={label || undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
