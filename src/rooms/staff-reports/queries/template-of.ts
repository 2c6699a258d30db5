import type { Database, Tx } from "../../../platform/database/connect.ts";
import { houseTemplate, type TemplateSection } from "../rules/house-template.ts";

export type Template = { id: string | null; version: number; sections: readonly TemplateSection[] };

/** The body's own template, or the house's when it has none (version 0). */
export async function templateOf(db: Database | Tx, bodyId: string): Promise<Template> {
  const row = await db
    .selectFrom("report_template")
    .select(["id", "version", "sections"])
    .where("body_id", "=", bodyId)
    .executeTakeFirst();
  if (!row) return { id: null, version: 0, sections: houseTemplate };
  return { id: row.id, version: row.version, sections: row.sections as unknown as TemplateSection[] };
}
