import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { query } from "../../../platform/view/query.ts";
import { demands } from "../actions.ts";
import { standsInFor } from "./stands-in-for.ts";

export type WaitingReport = {
  id: string;
  bodyId: string;
  number: string;
  title: string;
  /** Whose turn it is. */
  owner: string;
  ownerId: string;
  dueDay: Temporal.PlainDate | null;
  updatedAt: Temporal.Instant;
};

/** The person, and those who have lent a role to them for an absence. */
const asWhom = (actor: Actor): string[] =>
  actor.kind === "person"
    ? [actor.id, ...actor.grants.flatMap(({ asSubstituteFor }) => (asSubstituteFor ? [asSubstituteFor] : []))]
    : [];

/** Reports that wait for this person's attest, as a signatory whose turn it is or as the substitute of one; those due first on top. */
export const attestsWaiting = query({
  name: "staff-reports/attests-waiting",
  input: z.object({}),
  scope: demands.attest,
  run: async ({ db, actor, visible }) => {
    const { rows } = await sql<WaitingReport>`
      select r.id, r.body_id as "bodyId", c.number, r.title, p.given_name || ' ' || p.family_name as owner, p.id as "ownerId",
        e.due_day as "dueDay", r.updated_at as "updatedAt"
      from staff_report r join case_file c on c.id = r.case_id left join consultee e on e.id = r.consultee_id
        join lateral (
          select s.person_id from report_signatory s where s.report_id = r.id and not exists (
            select from attestation a where a.signatory_id = s.id and a.outcome = 'approved' and a.voided_at is null
              and a.report_version_id = (select v.id from report_version v where v.report_id = r.id order by v.number desc limit 1))
          order by s.position limit 1) turn on true
        join person p on p.id = turn.person_id
      where r.state = 'attesting' and ${visible("r.body_id")} and p.id = any(${asWhom(actor)}::uuid[])
      order by e.due_day nulls last, r.updated_at`.execute(db);
    return ok(rows.filter(({ ownerId, bodyId }) => standsInFor(actor, ownerId, bodyId) !== null));
  },
});
