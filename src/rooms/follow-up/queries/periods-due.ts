import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import type { Due } from "../../../platform/room.ts";
import { query } from "../../../platform/view/query.ts";
import { handInReport } from "../actions.ts";
import { periodLinks } from "../rules/period-links.ts";
import { bodyPeriods } from "./body-periods.ts";

const asked: readonly string[] = ["overdue", "opened", "waiting"];

/** Reports that wait to be handed in, for those who answer for them. */
export const periodsDue = query({
  name: "follow-up/periods-due",
  input: z.object({}),
  scope: handInReport,
  run: async ({ db, now, visible }) => {
    const open = sql<boolean>`(p.state = 'open' or o.id is not null) and (r.id is null or o.id is not null) and ${visible("b.id")}`;
    const rows = await bodyPeriods(db, open, dayOf(now));
    return ok(
      rows.flatMap((row): Due[] =>
        asked.includes(row.standing)
          ? [
              {
                id: `period ${row.periodId} ${row.bodyId}`,
                href: periodLinks.body(row.periodId, row.slug),
                title: String(row.year),
                named: `follow-up:period.${row.kind}`,
                kind: "follow-up:due.report",
                owner: row.name,
                due: row.dueDay,
                updated: null,
              },
            ]
          : [],
      ),
    );
  },
});
