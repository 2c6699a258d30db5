import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { readAdopted, readProgrammes, versionDemands } from "../actions.ts";
import { shutForVersion, type VersionAct } from "../lifecycle.ts";
import type { Halt, ProgrammeKind, VersionState } from "../model.ts";
import { type ConsultationStanding, reachedState } from "../rules/reached-state.ts";
import { standingOf } from "../rules/standing-of.ts";
import { readableVersion } from "./readable-version.ts";

type Row = {
  id: string;
  programmeId: string;
  slug: string;
  title: string;
  kind: ProgrammeKind;
  responsible: string;
  bodyId: string;
  body: string;
  number: number;
  periodLabel: string;
  state: VersionState;
  halted: Halt | null;
  haltedReason: string | null;
  basedOnId: string | null;
  basedOn: string | null;
  basedOnNumber: number | null;
  caseId: string | null;
  caseNumber: string | null;
  consultationId: string | null;
  consultation: ConsultationStanding;
  consultationTitle: string | null;
  consultationDue: Temporal.PlainDate | null;
  changedProposal: boolean;
  decidedBy: string | null;
  decidedDay: Temporal.PlainDate | null;
  paragraph: string | null;
  inForceFrom: Temporal.PlainDate | null;
  supersededDay: Temporal.PlainDate | null;
  repealedDay: Temporal.PlainDate | null;
  repealedReason: string | null;
  reviewDay: Temporal.PlainDate | null;
  owner: string | null;
  version: number;
  parts: number;
  requirements: number;
  areas: number;
  adoptions: number;
};

/** What the actor can do now: the same table and the same roles that guard the commands. */
function allowedActs(actor: Actor, row: Row): ReadonlySet<VersionAct> {
  const acts = Object.keys(versionDemands) as VersionAct[];
  return new Set(
    acts.filter((act) => shutForVersion(row, act) === null && can(actor, versionDemands[act], row.bodyId)),
  );
}

/** A version as its pages need it: what it is, how it stands, and what this reader may do with it. `own`: drafts are theirs to read. */
export const versionBrief = query({
  name: "programmes/version-brief",
  input: z.object({ slug: z.string(), number: z.coerce.number().int().positive().max(1_000_000) }),
  scope: readAdopted,
  run: async ({ db, input, actor, now, visible }) => {
    const { rows } = await sql<Row>`
      select v.id, p.id as "programmeId", p.slug, p.title, p.kind, p.responsible, v.body_id as "bodyId", b.name as body, v.number,
        v.period_label as "periodLabel", v.state, v.halted, v.halted_reason as "haltedReason", o.id as "basedOnId",
        o.period_label as "basedOn", o.number as "basedOnNumber", v.case_id as "caseId", f.number as "caseNumber",
        c.id as "consultationId", c.state as consultation, c.title as "consultationTitle", c.due_day as "consultationDue",
        exists (select from proposal x where x.consultation_id = c.id and x.number > 1) as "changedProposal",
        d.name as "decidedBy", v.decided_day as "decidedDay", v.paragraph, v.in_force_from as "inForceFrom",
        v.superseded_day as "supersededDay", v.repealed_day as "repealedDay", v.repealed_reason as "repealedReason",
        v.review_day as "reviewDay", w.given_name || ' ' || w.family_name as owner, v.version,
        (select count(*)::int from programme_part x where x.version_id = v.id) as parts,
        (select count(*)::int from requirement_wording x where x.version_id = v.id) as requirements,
        (select count(*)::int from focus_area x where x.version_id = v.id) as areas,
        (select count(*)::int from programme_adoption x where x.version_id = v.id) as adoptions
      from programme_version v join programme p on p.id = v.programme_id join body b on b.id = v.body_id
        left join programme_version o on o.id = v.based_on_id left join case_file f on f.id = v.case_id
        left join consultation c on c.id = v.consultation_id left join body d on d.id = v.decided_by_id
        left join person w on w.id = v.created_by
      where p.slug = ${input.slug} and v.number = ${input.number} and ${visible("v.body_id")} and ${readableVersion(actor)}`.execute(
      db,
    );
    const [row] = rows;
    if (!row) return missing("programmes:problem.version-missing");
    const reached = { ...row, state: reachedState(row.state, row.consultation) };
    const { changedProposal, ...brief } = reached;
    return ok({
      ...brief,
      standing: standingOf(reached, dayOf(now)),
      own: can(actor, readProgrammes, row.bodyId),
      // Once the text has been fetched, or written on, how far the version has come is noted at the version itself.
      textWaits: changedProposal && row.state !== "compiling" && reached.state === "compiling",
      allowed: allowedActs(actor, reached),
    });
  },
});
