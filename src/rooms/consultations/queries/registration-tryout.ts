import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { registerIncoming } from "../actions.ts";
import type { RegistrationFacts } from "../rules/steps-to-register.ts";

/** The consultation that reached one's authority last, and how far its registration has come. Null when none has come. */
export const registrationTryout = query({
  name: "consultations/registration-tryout",
  input: z.object({}),
  scope: registerIncoming,
  run: async ({ db, visible }) => {
    const { rows } = await sql<RegistrationFacts>`
      select e.id, e.own_case_id is not null as registered, f.officer_id is not null as "hasOfficer"
      from consultee e join consultation c on c.id = e.consultation_id left join case_file f on f.id = e.own_case_id
      where c.state <> 'draft' and e.stage <> 'withdrawn' and ${visible("e.body_id")}
      order by c.sent_at desc, e.id limit 1`.execute(db);
    return ok(rows[0] ?? null);
  },
});
