import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { markEnd, markStart } from "../rules/marked-parts.ts";

/** A text whose words are to be marked: all of it shown, or its best part. */
export type Markable = { text: string; whole: boolean };

const signs = `StartSel=${markStart}, StopSel=${markEnd}`;
const whole = `${signs}, HighlightAll=true`;
const part = `${signs}, MaxWords=45, MinWords=25`;
const withoutSigns = (text: string) => text.replaceAll(markStart, "").replaceAll(markEnd, "");

/** Marks the words a query found, as PostgreSQL itself sees them. Each text should be short: every one is read through. */
export async function markWords(db: Database, texts: readonly Markable[], query: string): Promise<string[]> {
  if (texts.length === 0) return [];
  const given = JSON.stringify(texts.map(({ text, whole: all }) => ({ text: withoutSigns(text), all })));
  const { rows } = await sql<{ marked: string }>`
    select ts_headline('swedish', g->>'text', ${query}::tsquery, case when (g->>'all')::boolean then ${whole} else ${part} end) as marked
    from jsonb_array_elements(${given}::jsonb) with ordinality as given (g, place) order by place`.execute(db);
  return rows.map(({ marked }) => marked);
}
