import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { readReaders, readRegister } from "../actions.ts";

const most = 200;
/** That the house has read a file's text is no event in the life of a case. */
const ownChore = "register/note-text";

export type HistoryLine = {
  id: string;
  at: Temporal.Instant;
  who: string;
  onBehalfOf: string | null;
  sentence: string;
  outcome: string;
};
type Row = HistoryLine & { bodyId: string };

/**
 * What has been done with the case, the latest first; the newest 200. Who has read it is shown only to those who keep the
 * register and those who examine it.
 */
export const caseHistory = query({
  name: "register/case-history",
  input: z.object({ case: z.uuid() }),
  scope: readRegister,
  run: async ({ db, input, actor, visible }) => {
    const { rows } = await sql<Row>`
      select e.id, e.at, e.actor_name as who, p.given_name || ' ' || p.family_name as "onBehalfOf", e.sentence, e.outcome, c.body_id as "bodyId"
      from case_file c join audit_entry e on e.subject_kind = 'case' and e.subject_id = c.id left join person p on p.id = e.on_behalf_of
      where c.id = ${input.case} and e.action <> ${ownChore} and ${visible("c.body_id")} order by e.position desc limit ${most}`.execute(
      db,
    );
    const all = can(actor, readReaders, rows[0]?.bodyId ?? null);
    return ok(rows.filter(({ outcome }) => all || outcome === "done").map(({ bodyId: _, ...line }) => line));
  },
});
