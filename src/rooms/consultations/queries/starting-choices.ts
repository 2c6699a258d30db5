import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { prepareConsultation } from "../actions.ts";

type Named = { id: string; name: string };
type OwnCase = { id: string; number: string; subject: string };

const most = 100;

/** Where a consultation can begin: the registers in use at the reader's authorities, and their open cases, the latest first. */
export const startingChoices = query({
  name: "consultations/starting-choices",
  input: z.object({}),
  scope: prepareConsultation,
  run: async ({ db, actor, now, visible }) => {
    const day = dayOf(now);
    const me = actor.kind === "person" ? actor.id : null;
    const registers = sql<Named>`
      select id, name from register r where ${visible("r.body_id")} and from_day <= ${day}
        and coalesce(to_day, ${day}) >= ${day} order by name collate "sv-x-icu"`.execute(db);
    const cases = sql<OwnCase>`
      select c.id, c.number, c.public_subject as subject from case_file c
      where c.state = 'open' and ${visible("c.body_id")}
      order by (c.officer_id = ${me}::uuid) desc nulls last, c.updated_at desc limit ${most}`.execute(db);
    const [found, own] = await Promise.all([registers, cases]);
    return ok({ registers: found.rows, cases: own.rows });
  },
});
