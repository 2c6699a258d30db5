import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { readReports } from "../actions.ts";
import { paperFormats } from "../model.ts";

const input = z.object({
  version: z.uuid(),
  format: z.enum(paperFormats),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The time that stands in the file's seal; the file can only be made again with the same. */
  madeAt: z.instanceof(Temporal.Instant),
});

/**
 * Notes the sum of a file that was made of a frozen version, so that whoever has the file later can learn what it is. The same
 * file twice is one.
 */
export const issuePaper = command({
  name: "staff-reports/issue-paper",
  input,
  load: async ({ tx, input: { version } }) => {
    const found = await tx
      .selectFrom("report_version as v")
      .innerJoin("staff_report as r", "r.id", "v.report_id")
      .innerJoin("case_file as c", "c.id", "r.case_id")
      .select(["v.id", "v.number as version", "r.id as report", "r.body_id", "c.number"])
      .where("v.id", "=", version)
      .executeTakeFirst();
    return found ? ok(found) : missing("staff-reports:problem.report-missing");
  },
  may: ({ loaded }) => ({ action: readReports, body: loaded.body_id }),
  perform: async ({ tx, input: { format, sha256, madeAt }, loaded, newId }) => {
    const row = {
      id: newId(),
      report_id: loaded.report,
      report_version_id: loaded.id,
      format,
      sha256,
      made_at: madeAt,
    };
    await tx
      .insertInto("issued_paper")
      .values(row)
      .onConflict((same) => same.column("sha256").doNothing())
      .execute();
    return ok(null);
  },
  trace: ({ loaded, input: { format } }) => ({
    subject: { kind: "staff-report", id: loaded.report },
    body: loaded.body_id,
    facts: { number: loaded.number, version: loaded.version, format },
  }),
});
