import { sql } from "kysely";
import { expect } from "vitest";
import type { Outcome } from "../../src/kernel/outcome.ts";
import type { World } from "../../src/platform/world.ts";

/** Everything the tables hold, as one text. */
async function contentOf(world: World, tables: readonly string[]): Promise<string> {
  const parts = tables.map((table) =>
    sql<{
      text: string;
    }>`select coalesce(jsonb_agg(to_jsonb(x) order by x.id)::text, '') as text from ${sql.table(table)} x`.execute(
      world.db,
    ),
  );
  return (await Promise.all(parts)).map(({ rows }) => rows[0]?.text).join("\n");
}

/** The attempt is forbidden, nothing in the tables has changed, and the refusal itself is in the trail. */
export async function expectRefused(
  world: World,
  tables: readonly string[],
  attempt: () => Promise<Outcome<unknown>>,
): Promise<void> {
  const before = await contentOf(world, tables);
  const refusals = () => world.db.selectFrom("audit_entry").select("id").where("outcome", "=", "refused").execute();
  const kept = (await refusals()).length;
  expect(await attempt()).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
  expect(await contentOf(world, tables)).toBe(before);
  expect((await refusals()).length).toBe(kept + 1);
}

/** The fields an attempt was wrong in, each with the word that says why; fails when it was right. */
export function faultsOf(outcome: Outcome<unknown>): Record<string, string> {
  if (outcome.ok || outcome.problem.kind !== "invalid")
    throw new Error(`Expected what is wrong, got ${JSON.stringify(outcome)}`);
  return Object.fromEntries(outcome.problem.fields.map(({ path, key }) => [path, key]));
}

/** What came of it; fails when it did not work. */
export function resultOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Expected it to work: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}
