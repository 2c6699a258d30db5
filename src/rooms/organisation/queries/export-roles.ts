import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import type { ExportedTable, Visible } from "./exported-table.ts";

const headings = ["förnamn", "efternamn", "e-post", "telefon", "roll", "organ", "enhet", "titel", "från", "till"];

/** Every role that somebody holds or has held, under the headings that the import reads. */
export async function exportRoles(db: Database, visible: Visible): Promise<ExportedTable> {
  const t = textsOf("sv", "shell");
  const roles = await db
    .selectFrom("access_grant")
    .innerJoin("person", "person.id", "access_grant.person_id")
    .innerJoin("body", "body.id", "access_grant.body_id")
    .leftJoin("unit", "unit.id", "access_grant.unit_id")
    .select([
      "given_name",
      "family_name",
      "person.email",
      "phone",
      "role",
      "body.name as body",
      "unit.name as unit",
      "title",
    ])
    .select(["access_grant.from_day", "access_grant.to_day"])
    .where(visible("access_grant.body_id"))
    .orderBy(sql`body.name collate "sv-x-icu"`)
    .orderBy(sql`family_name collate "sv-x-icu"`)
    .orderBy("access_grant.from_day")
    .execute();
  const rows = roles.map(({ role, from_day, to_day, given_name, family_name, email, phone, body, unit, title }) => [
    ...[given_name, family_name, email, phone, t(`role.${role}`), body, unit, title],
    ...[from_day.toString(), to_day?.toString() ?? null],
  ]);
  return { headings, rows };
}
