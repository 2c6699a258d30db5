import type { Insertable } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { StaffReportTable } from "../../../platform/database/tables.ts";
import type { World } from "../../../platform/world.ts";
import type { ReportText, SectionKind } from "../model.ts";
import type { ProposedSignatory } from "../queries/report-people.ts";
import type { TemplateSection } from "../rules/house-template.ts";
import { writtenText } from "../rules/written-text.ts";

export type NewReport = {
  row: Omit<Insertable<StaffReportTable>, "version">;
  template: readonly TemplateSection[];
  written: Partial<Record<SectionKind, ReportText>>;
  department: string | null;
  signatories: readonly ProposedSignatory[];
  unit: string | null;
  attachments: readonly string[];
};

type Means = { now: Temporal.Instant } & Pick<World, "newId">;

function sectionRows({ row, template, written }: NewReport, { now, newId }: Means) {
  return template.map(({ kind, heading, mandatory }, position) => ({
    id: newId(),
    report_id: row.id,
    position,
    kind,
    heading,
    mandatory,
    content: JSON.stringify(written[kind] ?? writtenText([])),
    updated_by: row.created_by ?? null,
    updated_at: now,
  }));
}

/** All the rows of a report that has just been begun. */
export async function insertReport(tx: Tx, report: NewReport, means: Means): Promise<void> {
  const { row, signatories, unit, attachments, department } = report;
  const mine = (position: number) => ({ id: means.newId(), report_id: row.id, position });
  await tx.insertInto("staff_report").values(row).execute();
  const sections = sectionRows(report, means);
  if (sections.length > 0) await tx.insertInto("report_section").values(sections).execute();
  if (department !== null) {
    const step = { ...mine(0), kind: "department", name: department, outcome: "treated" };
    await tx.insertInto("preparation_step").values(step).execute();
  }
  const signing = signatories.map(({ personId, title }, at) => ({ ...mine(at), person_id: personId, title, unit }));
  if (signing.length > 0) await tx.insertInto("report_signatory").values(signing).execute();
  const attached = attachments.map((title, at) => ({ ...mine(at), title }));
  if (attached.length > 0) await tx.insertInto("report_attachment").values(attached).execute();
}
