import type { ImportCounts } from "../rules/import-counts.ts";
import type { RowFault } from "./import-lookup.ts";
import type { JudgedRow } from "./import-writing.ts";

/** More than anybody corrects by hand; a file has 50,000 rows at the most. */
const mostFaults = 100_000;

/** What judged rows come to: how many of each, and what is wrong in the order of the sheet. */
export function countRows(rows: readonly JudgedRow[]): { counts: ImportCounts; faults: RowFault[] } {
  const right = rows.flatMap(({ writing }) => (writing ? [writing] : []));
  const added = (kind: "goal" | "activity") => right.filter((one) => one.kind === kind && one.version === null).length;
  const faulty = rows.filter(({ faults }) => faults.length > 0);
  const counts = {
    newGoals: added("goal"),
    newActivities: added("activity"),
    changed: right.filter(({ version }) => version !== null).length,
    same: rows.length - right.length - faulty.length,
    faulty: faulty.length,
  };
  const faults = faulty.flatMap(({ faults: found }) => found).sort((a, b) => a.row - b.row);
  return { counts, faults: faults.slice(0, mostFaults) };
}
