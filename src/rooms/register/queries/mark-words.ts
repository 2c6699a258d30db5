import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { kept } from "../../../platform/database/kept-statement.ts";
import { markEnd, markStart } from "../rules/marked-parts.ts";

const options = `StartSel=${markStart}, StopSel=${markEnd}, HighlightAll=true`;
const withoutSigns = (text: string) => text.replaceAll(markStart, "").replaceAll(markEnd, "");

/** Marks the words a query found, as PostgreSQL itself sees them. Each text should be short: every one is read through. */
export async function markWords(db: Database, texts: readonly string[], query: string): Promise<string[]> {
  if (texts.length === 0) return [];
  const question = sql<{ marked: string }>`
    select ts_headline('swedish', text, ${query}::tsquery, ${options}) as marked
    from jsonb_array_elements_text(${JSON.stringify(texts.map(withoutSigns))}::jsonb) with ordinality as given (text, place)
    order by place`;
  const { rows } = await kept(question).execute(db);
  return rows.map(({ marked }) => marked);
}
