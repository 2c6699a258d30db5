import type { World } from "../../../platform/world.ts";

/** One of those asked in a consultation, as it stands. @throws when they were not asked. */
export async function consulteeIn(world: World, consultation: string, { body }: { body: string }) {
  const row = await world.db
    .selectFrom("consultee")
    .selectAll()
    .where("consultation_id", "=", consultation)
    .where("body_id", "=", body)
    .executeTakeFirst();
  if (!row) throw new Error(`The body ${body} was not asked`);
  return row;
}
