import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readAdopted } from "../actions.ts";
import { readableVersion } from "./readable-version.ts";

type Row = { slug: string; title: string; number: number; periodLabel: string };

const most = 5;

/** Versions whose programme's name, or what they demand, holds the text. */
export const findProgrammes = query({
  name: "programmes/find-programmes",
  input: z.object({ text: z.string() }),
  scope: readAdopted,
  run: async ({ db, input, actor, visible }) => {
    const text = `%${input.text.trim().replace(/[\\%_]/g, "\\$&")}%`;
    const { rows } = await sql<Row>`
      select p.slug, p.title, v.number, v.period_label as "periodLabel"
      from programme_version v join programme p on p.id = v.programme_id
      where ${visible("v.body_id")} and ${readableVersion(actor)} and (p.title ilike ${text} or v.period_label ilike ${text} or exists (
        select from requirement_wording w where w.version_id = v.id and w.text ilike ${text}))
      order by v.in_force_from desc nulls last, v.number desc limit ${most}`.execute(db);
    return ok(rows);
  },
});
