import type { LinkTo } from "./link-to.ts";
import type { Tone } from "./tone.ts";

export type MatrixCell = {
  tone: Tone;
  /** The word of the status. */
  label: string;
  /** Quiet words after it, such as how many. */
  notes?: readonly string[];
  /** How old it is: the words before the day, which are left out on paper, where there is room for little. */
  age?: { before: string; day: string };
  href?: string;
};
export type MatrixRow = { key: string; head: LinkTo; note?: string; cells: readonly MatrixCell[] };

export type StatusMatrixProps = {
  caption: string;
  /** What the rows are, then a heading for each column of cells. */
  rowHeader: string;
  /** Said on paper alone: what the days in the cells are. */
  paperNote?: string;
  columns: readonly string[];
  groups: readonly { label: string; rows: readonly MatrixRow[] }[];
};

function statusOf({ tone, label, notes = [], age }: MatrixCell) {
  return (
    <>
      <span className="ds-tag" data-color={tone}>
        {label}
      </span>
      {notes.map((note) => (
        <span key={note} className="cell-note">
          {note}
        </span>
      ))}
      {age && (
        <span className="cell-note">
          <span className="on-screen">{`${age.before} `}</span>
          <span className="cell-line">{age.day}</span>
        </span>
      )}
    </>
  );
}

function matrixRow({ key, head, note, cells }: MatrixRow, columns: readonly string[]) {
  return (
    <tr key={key}>
      <th scope="row">
        <a href={head.href}>{head.label}</a>
        {note && <span className="cell-note">{note}</span>}
      </th>
      {cells.map((cell, at) => (
        <td key={columns[at]} data-label={columns[at]}>
          {cell.href ? (
            <a className="matrix-cell" href={cell.href}>
              {statusOf(cell)}
            </a>
          ) : (
            statusOf(cell)
          )}
        </td>
      ))}
    </tr>
  );
}

/**
 * How it stands for many in many respects: a word, a shape and a colour in each cell, which leads to what it is made of. The
 * headings stay when one scrolls; on a small screen each row becomes a card; on paper it is one sheet of A3.
 */
export function StatusMatrix({ caption, rowHeader, paperNote, columns, groups }: StatusMatrixProps) {
  return (
    <div className="table-frame matrix-frame">
      {paperNote && <p className="on-paper">{paperNote}</p>}
      <table className="ds-table data-table status-matrix">
        <caption className="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            {[rowHeader, ...columns].map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ label, rows }) => (
          <tbody key={label}>
            <tr className="matrix-group">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {label}
              </th>
            </tr>
            {rows.map((row) => matrixRow(row, columns))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
