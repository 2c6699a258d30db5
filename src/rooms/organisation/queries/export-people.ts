import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { ExportedTable, Visible } from "./exported-table.ts";

/** Everybody who has not left, under the headings that the import reads. */
export async function exportPeople(db: Database, visible: Visible): Promise<ExportedTable> {
  const people = await db
    .selectFrom("person")
    .select(["given_name", "family_name", "email", "phone"])
    .where("ended_day", "is", null)
    .where(visible("person.id"))
    .orderBy(sql`family_name collate "sv-x-icu"`)
    .orderBy(sql`given_name collate "sv-x-icu"`)
    .execute();
  return {
    headings: ["förnamn", "efternamn", "e-post", "telefon"],
    rows: people.map((person) => Object.values(person)),
  };
}
