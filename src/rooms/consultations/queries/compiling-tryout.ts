import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { compileAnswers } from "../actions.ts";
import type { CompilingFacts } from "../rules/steps-to-compile.ts";

/** The consultation of one's own with the most answers that is still out, and how far they have been put together. */
export const compilingTryout = query({
  name: "consultations/compiling-tryout",
  input: z.object({}),
  scope: compileAnswers,
  run: async ({ db, visible }) => {
    const { rows } = await sql<CompilingFacts>`
      select c.id,
        (select u.id from answer_upload u where u.consultation_id = c.id and u.state = 'waiting' order by u.uploaded_at limit 1) as waiting,
        (select count(*)::int from consultation_answer a where a.consultation_id = c.id and a.current and a.summary <> coalesce(a.own_summary, '')) as summarised,
        (select count(*)::int from viewpoint v join viewpoint_handling h on h.viewpoint_id = v.id where v.consultation_id = c.id) as handled,
        exists (select from executive_report r where r.consultation_id = c.id) as report
      from consultation c
      where c.state in ('sent', 'compiling') and ${visible("c.body_id")}
      order by (select count(*) from consultation_answer a where a.consultation_id = c.id and a.current) desc, c.id limit 1`.execute(
      db,
    );
    return ok(rows[0] ?? null);
  },
});
