import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import { bodyKinds } from "../model.ts";
import type { ExportedTable, Visible } from "./exported-table.ts";

const headings = [
  "adress",
  "slag",
  "namn",
  "engelskt namn",
  "kortnamn",
  "under",
  "förvaltning",
  "e-post",
  "från",
  "till",
];

/** Every body there is or has been. */
export async function exportBodies(db: Database, visible: Visible): Promise<ExportedTable> {
  const t = textsOf("sv", "organisation");
  const bodies = await db
    .selectFrom("body")
    .leftJoin("body as parent", "parent.id", "body.parent_id")
    .select(["body.slug", "body.kind", "body.name", "body.name_en", "body.short_name", "parent.name as parent"])
    .select(["body.administration", "body.email", "body.from_day", "body.to_day"])
    .where(visible("body.id"))
    .orderBy(sql`array_position(${[...bodyKinds]}::text[], body.kind)`)
    .orderBy(sql`body.name collate "sv-x-icu"`)
    .execute();
  const rows = bodies.map(({ kind, from_day, to_day, ...body }) => [
    ...[body.slug, t(`kind.${kind}`), body.name, body.name_en, body.short_name, body.parent, body.administration],
    ...[body.email, from_day.toString(), to_day?.toString() ?? null],
  ]);
  return { headings, rows };
}
