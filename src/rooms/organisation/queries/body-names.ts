import type { Database } from "../../../platform/database/connect.ts";
import { nameOnDay } from "../rules/name-on-day.ts";

/** What bodies were called on a day, by id: a document of 2021 bears the name of 2021. Unknown ids are left out. */
export async function bodyNames(
  db: Database,
  ids: readonly string[],
  day: Temporal.PlainDate,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const bodies = await db.selectFrom("body").select(["id", "name"]).where("id", "in", ids).execute();
  const earlier = await db
    .selectFrom("body_name")
    .select(["body_id", "name", "from_day as from", "to_day as to"])
    .where("body_id", "in", ids)
    .execute();
  return new Map(
    bodies.map(({ id, name }) => [
      id,
      nameOnDay(
        name,
        earlier.filter(({ body_id }) => body_id === id),
        day,
      ),
    ]),
  );
}
