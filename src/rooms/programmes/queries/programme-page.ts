import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { visible as visibleTo } from "../../../platform/access/visible.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { query } from "../../../platform/view/query.ts";
import { readAdopted, readProgrammes, writeProgramme } from "../actions.ts";
import type { Halt, ProgrammeKind, VersionState } from "../model.ts";
import { type ConsultationStanding, reachedState } from "../rules/reached-state.ts";
import { standingOf } from "../rules/standing-of.ts";
import { readableVersion } from "./readable-version.ts";

type Programme = {
  id: string;
  slug: string;
  title: string;
  kind: ProgrammeKind;
  about: string;
  responsible: string;
  bodyId: string;
  body: string;
  version: number;
};
type VersionRow = {
  id: string;
  number: number;
  periodLabel: string;
  state: VersionState;
  halted: Halt | null;
  consultation: ConsultationStanding;
  decidedDay: Temporal.PlainDate | null;
  paragraph: string | null;
  inForceFrom: Temporal.PlainDate | null;
  supersededDay: Temporal.PlainDate | null;
  repealedDay: Temporal.PlainDate | null;
  reviewDay: Temporal.PlainDate | null;
};
export type Sister = { id: string; slug: string; title: string; about: string; own: boolean };

/** Those this programme names, and those that name it. */
async function sistersOf(db: Database, id: string): Promise<Sister[]> {
  const { rows } = await sql<Sister>`
    select p.id, p.slug, p.title, s.about, s.programme_id = ${id} as own
    from programme_sister s join programme p on p.id = case when s.programme_id = ${id} then s.sister_id else s.programme_id end
    where s.programme_id = ${id} or (s.sister_id = ${id} and not exists (
      select from programme_sister o where o.programme_id = ${id} and o.sister_id = s.programme_id))
    order by p.title collate "sv-x-icu"`.execute(db);
  return rows;
}

/** A programme through all the versions that this reader may see, with its sisters. */
export const programmePage = query({
  name: "programmes/programme-page",
  input: z.object({ slug: z.string() }),
  scope: readAdopted,
  run: async ({ db, input, actor, now, visible }) => {
    const own = visibleTo(actor, readProgrammes);
    const found = await sql<Programme>`
      select p.id, p.slug, p.title, p.kind, p.about, p.responsible, p.body_id as "bodyId", b.name as body, p.version
      from programme p join body b on b.id = p.body_id
      where p.slug = ${input.slug} and ${visible("p.body_id")} and (${own("p.body_id")}
        or exists (select from programme_version v where v.programme_id = p.id and v.state = 'adopted'))`.execute(db);
    const [programme] = found.rows;
    if (!programme) return missing("programmes:problem.programme-missing");
    const versions = await sql<VersionRow>`
      select v.id, v.number, v.period_label as "periodLabel", v.state, v.halted, c.state as consultation, v.decided_day as "decidedDay",
        v.paragraph, v.in_force_from as "inForceFrom", v.superseded_day as "supersededDay", v.repealed_day as "repealedDay",
        v.review_day as "reviewDay"
      from programme_version v left join consultation c on c.id = v.consultation_id
      where v.programme_id = ${programme.id} and ${readableVersion(actor)} order by v.number desc`.execute(db);
    const today = dayOf(now);
    const standing = versions.rows.map((row) => ({
      ...row,
      standing: standingOf({ ...row, state: reachedState(row.state, row.consultation) }, today),
    }));
    const mayWrite = can(actor, writeProgramme, programme.bodyId);
    return ok({ ...programme, mayWrite, versions: standing, sisters: await sistersOf(db, programme.id) });
  },
});
