import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import type { Due } from "../../../platform/room.ts";
import { query } from "../../../platform/view/query.ts";
import { prepareConsultation } from "../actions.ts";

type Row = {
  id: string;
  title: string;
  number: string;
  owner: string | null;
  dueDay: Temporal.PlainDate;
  changed: Temporal.Instant;
  consultee: string | null;
  request: string | null;
  name: string | null;
  kind: "draft" | "extension" | "overdue";
};

const page = ({ kind, id, request }: Row) =>
  kind === "draft"
    ? `/remisser/${id}`
    : kind === "extension"
      ? `/remisser/${id}/anstand/${request}`
      : `/remisser/${id}?lage=forsenade`;

/** What waits for those who send consultations: drafts to send, extensions to decide, answers that should have come. */
export const consultationsDue = query({
  name: "consultations/consultations-due",
  input: z.object({}),
  scope: prepareConsultation,
  run: async ({ db, now, visible }) => {
    const today = dayOf(now);
    const { rows } = await sql<Row>`
      with mine as (
        select c.*, f.number, p.given_name || ' ' || p.family_name as owner from consultation c
          join case_file f on f.id = c.case_id left join person p on p.id = c.created_by
        where c.state in ('draft', 'sent', 'compiling') and ${visible("c.body_id")}
      )
      select id, title, number, owner, due_day as "dueDay", created_at as changed, null as consultee, null as request, null as name,
        'draft' as kind from mine where state = 'draft'
      union all
      select m.id, m.title, m.number, m.owner, e.due_day, x.asked_at, e.id, x.id, e.name, 'extension'
      from mine m join consultee e on e.consultation_id = m.id join extension_request x on x.consultee_id = e.id
      where x.state = 'asked' and m.state <> 'draft'
      union all
      select m.id, m.title, m.number, m.owner, min(e.due_day), m.sent_at, null, null, count(*)::text, 'overdue'
      from mine m join consultee e on e.consultation_id = m.id
      where m.state = 'sent' and e.due_day < ${today} and e.stage not in ('answered', 'declined', 'withdrawn')
      group by m.id, m.title, m.number, m.owner, m.sent_at`.execute(db);
    return ok(
      rows.map((row): Due => {
        const { kind, id, request, title, number, name, owner, dueDay, changed } = row;
        const about = kind === "extension" ? `${name}: ${title}` : title;
        return {
          id: `consultation ${kind} ${request ?? id}`,
          href: page(row),
          title: `${number} ${about}`,
          kind: `consultations:due.${kind}`,
          owner,
          due: dueDay,
          updated: changed,
        };
      }),
    );
  },
});
