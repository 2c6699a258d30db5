import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { demands } from "../actions.ts";
import type { AttestFacts } from "../rules/steps-to-attest.ts";

/** The newest report that one attests or has attested, for oneself or for somebody who is away. Null when there is none. */
export const attestTryout = query({
  name: "staff-reports/attest-tryout",
  input: z.object({}),
  scope: demands.attest,
  run: async ({ db, actor, visible }) => {
    const me = actor.kind === "person" ? actor.id : null;
    const grants = actor.kind === "person" ? actor.grants : [];
    const people = [me, ...grants.map(({ asSubstituteFor }) => asSubstituteFor)].filter((id) => id !== null);
    const { rows } = await sql<AttestFacts>`
      select r.id as report, r.state in ('on_agenda', 'decided', 'dispatched') as "onAgenda",
        exists (select from attestation a where a.report_id = r.id and a.person_id = ${me} and a.outcome = 'approved' and a.voided_at is null) as attested
      from staff_report r join report_signatory s on s.report_id = r.id
      where s.person_id = any(${people}::uuid[]) and r.state not in ('draft', 'ended') and ${visible("r.body_id")}
      order by r.state = 'attesting' desc, r.updated_at desc, r.id limit 1`.execute(db);
    return ok(rows[0] ?? null);
  },
});
