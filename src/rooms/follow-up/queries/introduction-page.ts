import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { emptyRichText, type RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";

type Row = { content: RichText; version: number; at: Temporal.Instant; by: string | null };

/** What stands before a report's tables so far, by whom and from when; empty before anybody has written. */
export const introductionPage = query({
  name: "follow-up/introduction-page",
  input: z.object({ period: z.uuid(), body: z.string().max(200) }),
  scope: readPlan,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<Row>`
      select i.content, i.version, i.written_at as at, p.given_name || ' ' || p.family_name as by
      from period_introduction i join body b on b.id = i.body_id left join person p on p.id = i.written_by
      where i.period_id = ${input.period} and b.slug = ${input.body} and ${visible("b.id")}`.execute(db);
    const row = rows[0] ?? { content: emptyRichText, version: 0, at: null, by: null };
    return ok({ ...row, blocks: toBlocks(row.content) });
  },
});
