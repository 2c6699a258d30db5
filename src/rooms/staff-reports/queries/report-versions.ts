import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import { query } from "../../../platform/view/query.ts";
import { readReports } from "../actions.ts";
import type { ReportContent } from "../rules/report-content.ts";
import { attestsOf } from "./attests-of.ts";
import { compareContents } from "./compare-contents.ts";
import { sectionNames } from "./section-names.ts";

type Row = { id: string; number: number; sha256: string; at: Temporal.Instant; content: ReportContent };
type Facts = { id: string; title: string; number: string };

const seenNumber = z.coerce.number().int().positive().optional().catch(undefined);

/**
 * Every frozen version of a report with its attests, and the difference between two of them: those named, or the last two.
 */
export const reportVersions = query({
  name: "staff-reports/versions",
  input: z.object({ report: z.uuid(), from: seenNumber, to: seenNumber, language: z.enum(["sv", "en"]).default("sv") }),
  scope: readReports,
  run: async ({ db, input, visible }) => {
    const { rows: reports } = await sql<Facts>`
      select r.id, r.title, c.number from staff_report r join case_file c on c.id = r.case_id
      where r.id = ${input.report} and ${visible("r.body_id")}`.execute(db);
    const facts = reports[0];
    if (!facts) return missing("staff-reports:problem.report-missing");
    const { rows } = await sql<Row>`
      select id, number, sha256, created_at as at, content from report_version where report_id = ${facts.id} order by number desc`.execute(
      db,
    );
    const at = (number: number | undefined) => rows.find((row) => row.number === number);
    const to = at(input.to) ?? rows[0];
    const from = at(input.from) ?? rows.find(({ number }) => number < (to?.number ?? 0));
    const naming = { t: textsOf(input.language, "staff-reports"), sections: await sectionNames(db, facts.id) };
    const changes = from && to ? compareContents(from.content, to.content, naming) : null;
    const versions = rows.map(({ content: _, ...row }) => row);
    const compared = from && to ? { from: from.number, to: to.number } : null;
    return ok({ facts, versions, attests: await attestsOf(db, facts.id), compared, changes });
  },
});
