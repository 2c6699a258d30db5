import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { bodyKinds } from "../model.ts";
import { heldOn } from "./held-on.ts";

export type BodyOption = {
  id: string;
  slug: string;
  kind: string;
  name: string;
  name_en: string | null;
  short_name: string;
};

/** The bodies that stand on that day, to choose among: in the order of the vocabulary, those of one kind by name. */
export async function bodyOptions(db: Database, day: Temporal.PlainDate): Promise<BodyOption[]> {
  return db
    .selectFrom("body")
    .select(["id", "slug", "kind", "name", "name_en", "short_name"])
    .where(heldOn("body", day))
    .orderBy(sql`array_position(${[...bodyKinds]}::text[], kind)`)
    .orderBy(sql`name collate "sv-x-icu"`)
    .execute();
}
