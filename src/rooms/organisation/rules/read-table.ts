import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { cleanLine } from "../../../kernel/text.ts";
import { importLimits } from "../model.ts";
import { type ImportColumn, neededColumns, readHeading } from "./import-columns.ts";
import { fromCell } from "./to-cell.ts";

/** One row below the headings, every cell cleaned. `number` is its line as a spreadsheet counts: the headings are 1. */
export type ImportRow = { number: number } & Record<ImportColumn, string>;
export type ReadTable = { rows: ImportRow[]; unknownHeadings: string[] };

const empty: Record<ImportColumn, string> = {
  givenName: "",
  familyName: "",
  email: "",
  phone: "",
  role: "",
  body: "",
  unit: "",
  title: "",
  from: "",
  to: "",
};

const wrong = (key: string, values?: Record<string, string | number>): Outcome<never> =>
  invalid({ path: "file", key: `organisation:${key}`, ...(values ? { values } : {}) });

/** The columns by place; a heading that stands twice is read from its first place. */
function readHeadings(cells: readonly string[]): {
  places: (ImportColumn | null)[];
  unknown: string[];
  lacking: string[];
} {
  const seen = new Set<ImportColumn>();
  const places = cells.map((cell) => {
    const column = readHeading(cell);
    if (column === null || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
  const unknown = cells.filter((cell, place) => places[place] === null && cleanLine(cell) !== "").map(cleanLine);
  return { places, unknown, lacking: neededColumns.filter((column) => !seen.has(column)) };
}

/**
 * Reads a table of people: headings in Swedish or English in its first filled row. Empty rows are passed over but counted.
 * Problems on `file`: nothing in it, too many rows, headings that are needed are lacking.
 */
export function readTable(table: readonly (readonly string[])[]): Outcome<ReadTable> {
  const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");
  const first = table.findIndex((cells) => !isBlank(cells));
  if (first === -1) return wrong("import-empty");
  const { places, unknown, lacking } = readHeadings(table[first] ?? []);
  if (lacking.length > 0) return wrong("import-headings");
  const filled = table
    .map((cells, place) => ({ cells, number: place + 1 }))
    .filter(({ cells, number }) => number > first + 1 && !isBlank(cells));
  if (filled.length === 0) return wrong("import-empty");
  if (filled.length > importLimits.rows)
    return wrong("import-too-many", { maximum: importLimits.rows, rows: filled.length });
  const rows = filled.map(({ cells, number }) => {
    const row: ImportRow = { number, ...empty };
    places.forEach((column, place) => {
      if (column) row[column] = cleanLine(fromCell(cells[place] ?? ""));
    });
    return row;
  });
  return ok({ rows, unknownHeadings: unknown.slice(0, 10) });
}
