import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { PaperDocument } from "../../../platform/paper/document.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";
import { bodyPeriods } from "./body-periods.ts";
import { contentHash } from "./content-hash.ts";
import { reportContent } from "./report-content.ts";
import { reportPaper } from "./report-paper.ts";

/** What the body would hand in now, written out, with the hash that says exactly what was read. */
export const reportPreview = query({
  name: "follow-up/report-preview",
  input: z.object({ period: z.uuid(), body: z.string().max(200) }),
  scope: readPlan,
  run: async ({ db, input, now, visible }) => {
    const today = dayOf(now);
    const where = sql<boolean>`p.id = ${input.period} and b.slug = ${input.body} and ${visible("b.id")}`;
    const [row] = await bodyPeriods(db, where, today);
    if (!row) return missing("follow-up:wheel.period-missing");
    const period = { id: row.periodId, kind: row.kind, year: row.year, cutOff: row.cutOff, dueDay: row.dueDay };
    const content = await reportContent(db, { period, body: { id: row.bodyId, name: row.name }, today });
    const paper: PaperDocument = await reportPaper(content, null);
    return ok({ paper, seen: contentHash(content) });
  },
});
