import { createHash } from "node:crypto";
import type { Outcome } from "../../../kernel/outcome.ts";
import { ok } from "../../../kernel/outcome.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { importRows } from "../rules/import-rows.ts";
import type { RowOutcome } from "../rules/row-outcome.ts";
import { parseCsv } from "./parse-csv.ts";
import { readImportCity } from "./read-import-city.ts";

/** `fingerprint` is the same as long as the file would do the same, so that nothing else is done than what was shown. */
export type Judged = { outcomes: RowOutcome[]; unknownHeadings: string[]; fingerprint: string };

/** What a file of people would do now, row by row. Writes nothing. Problems: those of `parseCsv`. */
export async function judgeImport(db: Database, content: string, today: Temporal.PlainDate): Promise<Outcome<Judged>> {
  const read = parseCsv(content);
  if (!read.ok) return read;
  const outcomes = importRows(read.value.rows, await readImportCity(db, today));
  const fingerprint = createHash("sha256").update(JSON.stringify(outcomes)).digest("hex");
  return ok({ outcomes, unknownHeadings: read.value.unknownHeadings, fingerprint });
}
