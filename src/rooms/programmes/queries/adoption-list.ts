import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { bodyOptions } from "../../organisation/index.ts";
import { readAdopted, recordAdoption } from "../actions.ts";
import { bindsBody } from "../rules/binds-body.ts";
import { requirementsOf } from "./requirements-of.ts";

export type AdoptionLine = {
  bodyId: string;
  name: string;
  kind: string;
  decidedDay: Temporal.PlainDate | null;
  paragraph: string | null;
  caseNumber: string | null;
  note: string | null;
  /** Of what is noted; 0 while nothing is. */
  version: number;
  mayRecord: boolean;
};
type Ranked = Pick<AdoptionLine, "kind" | "decidedDay">;
type Noted = Omit<AdoptionLine, "name" | "kind" | "mayRecord"> & { name: string; kind: string };

/**
 * Which bodies have taken an adopted version as their own, and which that it binds have not: companies first, since they are
 * bound by nothing else. Public, as the version is.
 */
export const adoptionList = query({
  name: "programmes/adoption-list",
  input: z.object({ version: z.uuid() }),
  scope: readAdopted,
  run: async ({ db, input, actor, now, visible }) => {
    const version = await sql<{ id: string }>`
      select v.id from programme_version v where v.id = ${input.version} and v.state = 'adopted' and ${visible("v.body_id")}`.execute(
      db,
    );
    if (version.rows.length === 0) return missing("programmes:problem.version-missing");
    const { rows: noted } = await sql<Noted>`
      select a.body_id as "bodyId", b.name, b.kind, a.decided_day as "decidedDay", a.paragraph, a.case_number as "caseNumber", a.note,
        a.version
      from programme_adoption a join body b on b.id = a.body_id where a.version_id = ${input.version}`.execute(db);
    const requirements = await requirementsOf(db, input.version);
    const standing = await bodyOptions(db, dayOf(now));
    const bound = standing.filter(({ id, kind }) =>
      requirements.length === 0 ? kind === "company" : requirements.some((one) => bindsBody(one, { bodyId: id, kind })),
    );
    const without = bound
      .filter(({ id }) => !noted.some(({ bodyId }) => bodyId === id))
      .map(({ id: bodyId, name, kind }) => ({
        bodyId,
        name,
        kind,
        decidedDay: null,
        paragraph: null,
        caseNumber: null,
        note: null,
        version: 0,
      }));
    // What is missing comes first: a company is bound by nothing but its own decision.
    const rank = ({ kind, decidedDay }: Ranked) => (kind !== "company" ? 2 : decidedDay === null ? 0 : 1);
    const lines = [...noted, ...without]
      .map((line): AdoptionLine => ({ ...line, mayRecord: can(actor, recordAdoption, line.bodyId) }))
      .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "sv"));
    return ok(lines);
  },
});
