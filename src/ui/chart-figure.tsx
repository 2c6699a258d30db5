import type { Drawing } from "../kernel/drawing.ts";
import { DrawingView } from "./drawing-view.tsx";

export type ChartFigureProps = {
  caption: string;
  drawing: Drawing;
  /** What the colours are, in the order of the pieces; none when the drawing names its own lines. */
  legend?: readonly { label: string; tone: string }[];
  /** The same numbers: whoever cannot read the drawing, or wants to be sure, reads these. */
  table: { head: readonly string[]; rows: readonly (readonly string[])[] };
};

function NumbersTable({ caption, table }: Pick<ChartFigureProps, "caption" | "table">) {
  return (
    <div className="chart-table">
      <table className="ds-table">
        <caption className="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            {table.head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name = "", ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={table.head[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A chart with its table beside it; under it on a small screen. */
export function ChartFigure({ caption, drawing, legend = [], table }: ChartFigureProps) {
  return (
    <figure className="chart-figure">
      <figcaption>{caption}</figcaption>
      <div className="chart-pair">
        <div className="chart-drawing">
          {legend.length > 0 && (
            <ul className="chart-legend">
              {legend.map(({ label, tone }) => (
                <li key={label} data-tone={tone}>
                  {label}
                </li>
              ))}
            </ul>
          )}
          <DrawingView drawing={drawing} />
        </div>
        <NumbersTable caption={caption} table={table} />
      </div>
    </figure>
  );
}
