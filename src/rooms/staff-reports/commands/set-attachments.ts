import { z } from "zod";
import { conflict, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId, requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { demands } from "../actions.ts";
import { longest, mostOf } from "../model.ts";
import { contentChanged } from "./content-changed.ts";
import { loadReportForChange, openFor } from "./load-report-for-change.ts";

const input = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  /** The attachments' ids in order when the form was drawn, separated by commas. */
  seen: z.string().max(8_000).default(""),
  attachments: z
    .array(
      z.object({
        title: requiredLine("staff-reports:problem.attachment-title-missing", longest.attachment),
        document: optionalId("staff-reports:problem.document-missing"),
      }),
    )
    .max(mostOf.attachments, "staff-reports:problem.too-many-attachments"),
});

const idsOf = (tx: Tx, report: string) =>
  tx.selectFrom("report_attachment").select("id").where("report_id", "=", report).orderBy("position").execute();

async function documentsIn(tx: Tx, caseId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom("document")
    .select("id")
    .where("case_id", "=", caseId)
    .where("status", "<>", "discarded")
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** What is attached, numbered in this order: documents of the case, or titles of what is found elsewhere. */
export const setAttachments = command({
  name: "staff-reports/set-attachments",
  input,
  load: ({ tx, input: { report } }) => loadReportForChange(tx, report),
  may: ({ loaded }) => ({ action: demands.write, body: loaded.body_id }),
  perform: async ({ tx, input: given, loaded: report, now, newId }): Promise<Outcome<null>> => {
    const open = openFor(report, "write");
    if (!open.ok) return open;
    const before = await idsOf(tx, report.id);
    if (before.map(({ id }) => id).join(",") !== given.seen) return conflict("staff-reports:problem.changed-meanwhile");
    const known = await documentsIn(tx, report.case_id);
    const strange = given.attachments.flatMap(({ document }, at) =>
      document === null || known.has(document)
        ? []
        : [{ path: `attachments.${at}.document`, key: "staff-reports:problem.document-missing" }],
    );
    if (strange.length > 0) return invalid(...strange);
    await tx.deleteFrom("report_attachment").where("report_id", "=", report.id).execute();
    const rows = given.attachments.map(({ title, document }, position) => ({
      id: newId(),
      report_id: report.id,
      position,
      title,
      document_id: document,
    }));
    if (rows.length > 0) await tx.insertInto("report_attachment").values(rows).execute();
    await contentChanged(tx, report, now);
    return ok(null);
  },
  trace: ({ loaded: report, input: { attachments } }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number: report.number, count: attachments.length },
  }),
});
