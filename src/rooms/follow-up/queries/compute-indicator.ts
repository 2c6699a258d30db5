import { CompiledQuery } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { ComputedName } from "../model.ts";
import { computedQuestions } from "./computed-questions.ts";

type Asked = { bodyId: string | null; year: number; today: Temporal.PlainDate };
export type Computed = { part: number; whole: number; percent: number | null };

/** What a computed indicator comes to now, in per cent with one decimal; null where there is nothing to count. */
export async function computeIndicator(
  db: Database,
  name: ComputedName,
  { bodyId, year, today }: Asked,
): Promise<Computed> {
  const asked = CompiledQuery.raw(computedQuestions[name], [bodyId, year, today.toString()]);
  const { rows } = await db.executeQuery<{ part: number; whole: number }>(asked);
  const { part, whole } = rows[0] ?? { part: 0, whole: 0 };
  return { part, whole, percent: whole === 0 ? null : Math.round((part * 1000) / whole) / 10 };
}
