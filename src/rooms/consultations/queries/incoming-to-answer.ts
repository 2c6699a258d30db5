import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { query } from "../../../platform/view/query.ts";
import { answerBriefly } from "../actions.ts";
import type { WaitingIncoming } from "./incoming-to-register.ts";

const most = 20;
/** So many days before the answer is due its heads are told too, whoever writes it. */
const headsAreTold = 14;
const heads: ReadonlySet<string> = new Set(["department_head", "administration_director"]);

const headAt = (actor: Actor): string[] =>
  actor.kind === "person" ? actor.grants.filter(({ role }) => heads.has(role)).map(({ bodyId }) => bodyId) : [];

/** What is registered and waits for an answer: to whoever writes it, and to the heads when it is near; the soonest due first. */
export const incomingToAnswer = query({
  name: "consultations/incoming-to-answer",
  input: z.object({}),
  scope: answerBriefly,
  run: async ({ db, actor, now, visible }) => {
    if (actor.kind !== "person") return ok([]);
    const near = dayOf(now).add({ days: headsAreTold });
    const { rows } = await sql<WaitingIncoming>`
      select e.id, c.title, b.name as sender, p.given_name || ' ' || p.family_name as owner, e.due_day as "dueDay",
        k.updated_at as "updatedAt"
      from consultee e join consultation c on c.id = e.consultation_id join body b on b.id = c.body_id
        join case_file k on k.id = e.own_case_id left join person p on p.id = k.officer_id
      where e.stage in ('registered', 'drafting', 'attesting', 'awaiting_decision') and c.state in ('sent', 'compiling')
        and ${visible("e.body_id")}
        and (k.officer_id = ${actor.id} or (e.body_id = any(${headAt(actor)}::uuid[]) and e.due_day <= ${near}))
      order by e.due_day, e.id limit ${most}`.execute(db);
    return ok(rows);
  },
});
