import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";
import { goalSeen } from "./goal-seen.ts";

type Row = { fileId: string; name: string; mediaType: string; sha256: string; size: number };

/** The file of a piece of evidence that stands, for whoever may see its activity. */
export const evidenceFile = query({
  name: "follow-up/evidence-file",
  input: z.object({ activity: z.uuid(), evidence: z.uuid() }),
  scope: readPlan,
  run: async ({ db, input, actor, visible }) => {
    const { rows } = await sql<Row>`
      select e.file_id as "fileId", e.file_name as name, e.media_type as "mediaType", e.sha256, s.size
      from evidence e join stored_file s on s.id = e.file_id join activity a on a.id = e.activity_id
        join goal g on g.id = a.goal_id
      where e.id = ${input.evidence} and a.id = ${input.activity} and e.removed_at is null and ${goalSeen(actor, visible)}`.execute(
      db,
    );
    return rows[0] ? ok(rows[0]) : missing("follow-up:problem.evidence-missing");
  },
});
