import { type Selectable, sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ReportSectionTable } from "../../../platform/database/tables.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { contentChanged } from "./content-changed.ts";
import { keepViewpoints } from "./keep-viewpoints.ts";
import { type ChangingReport, loadReportForChange } from "./load-report-for-change.ts";

export type SectionRow = Selectable<ReportSectionTable>;
export type ChangingSection = { report: ChangingReport; section: SectionRow };

/** The report locked, and one of its sections. Problems: `staff-reports:problem.report-missing`, `…section-missing`. */
export async function loadSection(tx: Tx, report: string, section: string): Promise<Outcome<ChangingSection>> {
  const loaded = await loadReportForChange(tx, report);
  if (!loaded.ok) return loaded;
  const row = await tx
    .selectFrom("report_section")
    .selectAll()
    .where("id", "=", section)
    .where("report_id", "=", report)
    .executeTakeFirst();
  return row ? ok({ report: loaded.value, section: row }) : missing("staff-reports:problem.section-missing");
}

type Writing = {
  tx: Tx;
  loaded: ChangingSection;
  content: RichText;
  about?: Readonly<Record<string, string | null>>;
  actor: Actor;
  now: Temporal.Instant;
  newId: () => string;
};

/** A section's new text, with its viewpoints kept in step. Answers with the section's new version. */
export async function writeSection({
  tx,
  loaded,
  content,
  about = {},
  actor,
  now,
  newId,
}: Writing): Promise<Outcome<number>> {
  const { report, section } = loaded;
  const marked = { reportId: report.id, consulteeId: report.consultee_id, sectionId: section.id, content, about };
  const text = await keepViewpoints(tx, marked, newId);
  if (!text.ok) return text;
  await tx
    .updateTable("report_section")
    .set({
      content: JSON.stringify(text.value),
      updated_at: now,
      updated_by: actor.kind === "person" ? actor.id : null,
      version: sql<number>`version + 1`,
    })
    .where("id", "=", section.id)
    .execute();
  await contentChanged(tx, report, now);
  return ok(section.version + 1);
}
