import { type Column, DataTable } from "../../../ui/data-table.tsx";
import type { Attests, Table, Text } from "../document.ts";
import { RunsView } from "./runs-view.tsx";

type Row = { key: string; cells: readonly Text[] };

/** A table of a document as the tables of every page are: each row a card on a small screen. */
export function TableView({ table }: { table: Table }) {
  const { caption, captionHidden, rowHeaders = false } = table;
  const columns = table.columns.map(({ header, align }, index): Column<Row> => {
    const cell = ({ cells }: Row) => <RunsView text={cells[index] ?? ""} />;
    return { key: String(index), header, align, primary: rowHeaders && index === 0, cell };
  });
  const rows = table.rows.map((cells, index) => ({ key: String(index), cells }));
  return <DataTable {...{ caption, captionHidden, columns, rows }} rowKey={({ key }) => key} empty={null} />;
}

export function AttestsView({ attests: { words, rows } }: { attests: Attests }) {
  const cells = rows.map(({ name, day }) => [name, day]);
  const columns = [{ header: words.name }, { header: words.day }];
  const table: Table = {
    kind: "table",
    caption: words.caption,
    captionHidden: true,
    columns,
    rows: cells,
    rowHeaders: true,
  };
  return <TableView table={table} />;
}
