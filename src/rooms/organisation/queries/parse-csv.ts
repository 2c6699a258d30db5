import Papa from "papaparse";
import { invalid, type Outcome } from "../../../kernel/outcome.ts";
import { type ReadTable, readTable } from "../rules/read-table.ts";

/**
 * Reads a file of people parted by semicolon, comma or tab. Problems on `file`: quotes left open, and those of
 * `readTable`.
 */
export function parseCsv(text: string): Outcome<ReadTable> {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimitersToGuess: [";", ",", "\t"] });
  const quotes = errors.find(({ type }) => type === "Quotes");
  const values = { row: (quotes?.row ?? 0) + 1 };
  return quotes ? invalid({ path: "file", key: "organisation:import-quotes", values }) : readTable(data);
}
