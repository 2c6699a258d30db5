import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { manageOrganisation } from "../actions.ts";
import { importRowsPerPage } from "../model.ts";
import type { EffectKind, RowOutcome } from "../rules/row-outcome.ts";
import { judgeImport } from "./judge-import.ts";

const shown = ["all", "wrong", "new", "changed", "unchanged"] as const;
export type Shown = (typeof shown)[number];

const input = z.object({
  id: z.uuid(),
  show: z.enum(shown).nullable().catch(null),
  page: z.number().int().min(1).catch(1),
});

const isNew: ReadonlySet<EffectKind> = new Set<EffectKind>(["new-person", "new-role"]);
const isChange: ReadonlySet<EffectKind> = new Set<EffectKind>(["changed-person", "changed-role", "ended-role"]);

const belongs: Record<Shown, (row: RowOutcome) => boolean> = {
  all: () => true,
  wrong: ({ problems }) => problems.length > 0,
  new: ({ effects }) => effects.some(({ kind }) => isNew.has(kind)),
  changed: ({ effects }) => effects.some(({ kind }) => isChange.has(kind)),
  unchanged: ({ effects }) => effects.some(({ kind }) => kind === "unchanged"),
};

/**
 * What a file that has been read in would do now: counts, and the rows of one sort, 100 a page. Without a choice the wrong
 * rows are shown when there are any, else all. Only for whoever read it in. Problems: missing, those of `parseCsv`.
 */
export const checkImport = query({
  name: "organisation/check-import",
  input,
  scope: manageOrganisation,
  run: async ({ db, input, actor, now, visible }) => {
    const mine = db
      .selectFrom("person_import")
      .selectAll()
      .where("id", "=", input.id)
      .where(visible("person_import.id"));
    const draft = await mine.where("created_by", "=", actor.kind === "person" ? actor.id : null).executeTakeFirst();
    if (!draft) return missing("organisation:import-gone");
    const judged = await judgeImport(db, draft.content, dayOf(now));
    if (!judged.ok) return judged;
    const { outcomes, unknownHeadings, fingerprint } = judged.value;
    const counts = { all: 0, wrong: 0, new: 0, changed: 0, unchanged: 0 };
    for (const row of outcomes) for (const sort of shown) if (belongs[sort](row)) counts[sort] += 1;
    const show = input.show ?? (counts.wrong > 0 ? "wrong" : "all");
    const rows = outcomes
      .filter(belongs[show])
      .slice((input.page - 1) * importRowsPerPage, input.page * importRowsPerPage);
    return ok({
      id: draft.id,
      name: draft.name,
      at: draft.created_at,
      counts,
      show,
      page: input.page,
      rows,
      unknownHeadings,
      fingerprint,
    });
  },
});
