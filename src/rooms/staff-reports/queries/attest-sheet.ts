import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import { query } from "../../../platform/view/query.ts";
import { readReports } from "../actions.ts";
import type { ReportState } from "../model.ts";
import { attestTurn } from "../rules/attest-turn.ts";
import type { ReportContent } from "../rules/report-content.ts";
import { compareContents } from "./compare-contents.ts";
import { paperOf } from "./paper-of.ts";
import { sectionNames } from "./section-names.ts";
import { signatoriesOf } from "./signatories-of.ts";
import { standsInFor } from "./stands-in-for.ts";
import { versionContent } from "./version-content.ts";

type Row = {
  id: string;
  bodyId: string;
  title: string;
  number: string;
  state: ReportState;
  updated_at: Temporal.Instant;
};

/**
 * What one who attests has before them: the document whole, whose turn it is, and what has changed since the version that the
 * same signatory saw last (attested or sent back), with the difference.
 */
export const attestSheet = query({
  name: "staff-reports/attest-sheet",
  input: z.object({ report: z.uuid(), language: z.enum(["sv", "en"]).default("sv") }),
  scope: readReports,
  run: async ({ db, input, actor, visible }) => {
    const { rows } = await sql<Row>`
      select r.id, r.body_id as "bodyId", r.title, c.number, r.state, r.updated_at
      from staff_report r join case_file c on c.id = r.case_id where r.id = ${input.report} and ${visible("r.body_id")}`.execute(
      db,
    );
    const facts = rows[0];
    const found = facts ? await paperOf(db, facts) : null;
    if (!facts || !found) return missing("staff-reports:problem.report-missing");
    const signatories = await signatoriesOf(db, facts.id);
    const attests = found.given;
    const lines = signatories.map((one) => ({
      ...one,
      attested: found.attests.some(({ signatoryId }) => signatoryId === one.signatoryId),
    }));
    const turn = facts.state === "attesting" ? attestTurn(lines) : null;
    const as = turn ? standsInFor(actor, turn.personId, facts.bodyId) : null;
    const seen = attests.findLast(
      ({ signatoryId, versionId }) => signatoryId === turn?.signatoryId && versionId !== found.version?.id,
    );
    const before: ReportContent | null = seen ? await versionContent(db, seen.versionId) : null;
    const naming = { t: textsOf(input.language, "staff-reports"), sections: await sectionNames(db, facts.id) };
    const changes = before ? compareContents(before, found.content, naming) : null;
    return ok({
      facts,
      paper: found.paper,
      version: found.version,
      lines,
      turn,
      as,
      attests,
      seen: seen ?? null,
      changes,
    });
  },
});
