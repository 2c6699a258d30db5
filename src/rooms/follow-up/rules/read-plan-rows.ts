import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { type PlanColumn, readPlanHeading } from "./plan-columns.ts";

/** A row of the sheet: its number as the spreadsheet shows it, and what stands in the columns there are. */
export type PlanRow = { number: number; cells: Partial<Record<PlanColumn, string>> };
export type PlanRows = { columns: PlanColumn[]; unknownHeadings: string[]; rows: PlanRow[] };

const mostPlanRows = 50_000;
const needed = ["title"] as const satisfies PlanColumn[];

const problem = (key: string, values: FieldProblem["values"] = {}): Outcome<never> =>
  invalid({ path: "file", key: `follow-up:import.${key}`, values });

/** An exported sheet has an apostrophe before what a spreadsheet would take for a formula; it is not part of the words. */
const readCell = (cell = ""): string => cell.trim().replace(/^'(?=[=+\-@])/, "");

/**
 * The rows of a sheet by the headings in its first row that has any, in any order. Empty rows are passed over. Problems on
 * `file`: nothing in it, no known headings, one that comes twice, too many rows.
 */
export function readPlanRows(sheet: readonly (readonly string[])[]): Outcome<PlanRows> {
  const filled = (row: readonly string[]) => row.some((cell) => cell.trim() !== "");
  const at = sheet.findIndex(filled);
  const head = sheet[at];
  if (!head) return problem("empty");
  const named = head.map(readPlanHeading);
  const columns = named.filter((column) => column !== null);
  const twice = head.find((_, place) => {
    const column = named[place] ?? null;
    return column !== null && named.indexOf(column) !== place;
  });
  if (!needed.every((column) => columns.includes(column))) return problem("no-headings");
  if (twice !== undefined) return problem("heading-twice", { heading: twice });
  const rows = sheet
    .map((row, place) => ({ row, number: place + 1 }))
    .slice(at + 1)
    .filter(({ row }) => filled(row));
  if (rows.length === 0) return problem("only-headings");
  if (rows.length > mostPlanRows) return problem("too-many", { most: mostPlanRows, count: rows.length });
  const unknownHeadings = head.filter((heading, place) => heading.trim() !== "" && named[place] === null);
  const cellsOf = (row: readonly string[]) =>
    Object.fromEntries(named.flatMap((column, place) => (column ? [[column, readCell(row[place])]] : [])));
  return ok({ columns, unknownHeadings, rows: rows.map(({ row, number }) => ({ number, cells: cellsOf(row) })) });
}
