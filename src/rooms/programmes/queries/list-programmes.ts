import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { visible as visibleTo } from "../../../platform/access/visible.ts";
import { query } from "../../../platform/view/query.ts";
import { readAdopted, readProgrammes } from "../actions.ts";
import type { Halt, ProgrammeKind, Standing, VersionState } from "../model.ts";
import { type ConsultationStanding, reachedState } from "../rules/reached-state.ts";
import { standingOf } from "../rules/standing-of.ts";
import { readableVersion } from "./readable-version.ts";

type Row = {
  programmeId: string;
  slug: string;
  title: string;
  kind: ProgrammeKind;
  body: string;
  id: string | null;
  number: number;
  periodLabel: string;
  state: VersionState;
  halted: Halt | null;
  consultation: ConsultationStanding;
  inForceFrom: Temporal.PlainDate | null;
  supersededDay: Temporal.PlainDate | null;
  repealedDay: Temporal.PlainDate | null;
  reviewDay: Temporal.PlainDate | null;
};
export type ListedVersion = {
  number: number;
  periodLabel: string;
  standing: Standing;
  halted: Halt | null;
  inForceFrom: Temporal.PlainDate | null;
  reviewDay: Temporal.PlainDate | null;
};
export type ListedProgramme = {
  id: string;
  slug: string;
  title: string;
  kind: ProgrammeKind;
  body: string;
  /** What is in force, else what is adopted and has not begun. */
  current: ListedVersion | null;
  /** What is being made. */
  making: ListedVersion[];
};

const over: ReadonlySet<Standing> = new Set(["rejected", "superseded", "repealed"]);

function gathered(rows: readonly Row[], today: Temporal.PlainDate): ListedProgramme[] {
  const programmes = Map.groupBy(rows, ({ programmeId }) => programmeId);
  return [...programmes.values()].flatMap((versions) => {
    const [first] = versions;
    if (!first) return [];
    const listed = versions
      .filter(({ id }) => id !== null)
      .map((row) => ({
        ...row,
        standing: standingOf({ ...row, state: reachedState(row.state, row.consultation) }, today),
      }));
    const current =
      listed.find(({ standing }) => standing === "in_force") ?? listed.find(({ standing }) => standing === "adopted");
    const making = listed.filter(
      ({ standing, id }) => !over.has(standing) && standing !== "in_force" && id !== current?.id,
    );
    const { programmeId: id, slug, title, kind, body } = first;
    return [{ id, slug, title, kind, body, current: current ?? null, making }];
  });
}

/** Every programme with what is in force, and to those who write it what is being made. */
export const listProgrammes = query({
  name: "programmes/list-programmes",
  input: z.object({}),
  scope: readAdopted,
  run: async ({ db, actor, now, visible }) => {
    const own = visibleTo(actor, readProgrammes);
    const { rows } = await sql<Row>`
      select p.id as "programmeId", p.slug, p.title, p.kind, b.name as body, v.id, v.number, v.period_label as "periodLabel", v.state,
        v.halted, c.state as consultation, v.in_force_from as "inForceFrom", v.superseded_day as "supersededDay",
        v.repealed_day as "repealedDay", v.review_day as "reviewDay"
      from programme p join body b on b.id = p.body_id
        left join programme_version v on v.programme_id = p.id and ${readableVersion(actor)}
        left join consultation c on c.id = v.consultation_id
      where ${visible("p.body_id")} and (v.id is not null or ${own("p.body_id")})
      order by array_position(array['security','public_safety','quality','other'], p.kind), p.title collate "sv-x-icu", p.id, v.number desc`.execute(
      db,
    );
    return ok(gathered(rows, dayOf(now)));
  },
});
