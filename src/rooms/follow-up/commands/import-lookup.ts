import { type ImportCity, wordKey } from "../queries/import-city.ts";
import type { PlanColumn } from "../rules/plan-columns.ts";
import type { PlanRow } from "../rules/read-plan-rows.ts";
import type { Served } from "./judge-served.ts";

/** What is wrong in one cell; `column` is null when it is the row as a whole. `values` fill the sentence. */
export type RowFault = {
  row: number;
  column: PlanColumn | null;
  key: string;
  values?: Record<string, string | number>;
};
type Say = (column: PlanColumn, key: string, values?: RowFault["values"]) => void;

/** Looks words of a row up in the house, and says what is not found. A column that is not there leaves what stands. */
export function importLookup({ cells }: PlanRow, city: ImportCity, say: Say) {
  const { words, parents, people } = city;
  const isId = (text: string) => /^[0-9a-f-]{36}$/i.test(text);
  const oneOf = <T>(column: PlanColumn, known: ReadonlyMap<string, T>, standing: T | null, key: string): T | null => {
    const cell = cells[column];
    if (cell === undefined) return standing;
    if (cell === "") return null;
    const found = known.get(wordKey(cell));
    if (found === undefined) say(column, key, { words: cell });
    return found ?? standing;
  };
  const severalOf = (column: "requirements" | "areas", standing: readonly string[]): string[] =>
    cells[column] === undefined
      ? [...standing]
      : cells[column].split(/[|\n]/).flatMap((part) => {
          const written = part.trim();
          const found = city[column].get(wordKey(written)) ?? (isId(written) ? written : null);
          if (found === null && written !== "") say(column, `${column}-unknown`, { words: written });
          return found === null ? [] : [found];
        });
  return {
    text: (column: PlanColumn, standing: string | null = "") => cells[column] ?? standing ?? "",
    word: (column: "state" | "health" | "funding", standing: string | null) =>
      oneOf(column, words[column], standing, `word-${column}`),
    parent: (standing: string | null) => oneOf("goal", parents, standing, "parent-unknown"),
    /** Whoever answered for it before may stay, though they have left. */
    owner: (standing: { id: string | null; email: string | null }) => {
      const kept = standing.email !== null && wordKey(cells.owner ?? "") === wordKey(standing.email);
      return kept ? standing.id : oneOf("owner", people, standing.id, "owner-unknown");
    },
    served: (standing: Served) => ({
      requirements: severalOf("requirements", standing.requirements),
      areas: severalOf("areas", standing.areas),
    }),
  };
}
