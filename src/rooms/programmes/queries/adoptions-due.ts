import { sql } from "kysely";
import { z } from "zod";
import { dayOf, LEGAL_TIME_ZONE } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import type { Due } from "../../../platform/room.ts";
import { query } from "../../../platform/view/query.ts";
import { recordAdoption } from "../actions.ts";
import { programmeLinks } from "../rules/programme-links.ts";

type Row = {
  id: string;
  slug: string;
  title: string;
  number: number;
  periodLabel: string;
  bodyId: string;
  body: string;
  decided: Temporal.PlainDate;
};

/** Programmes in force that bind the reader's companies, and that their boards have not taken as their own. */
export const adoptionsDue = query({
  name: "programmes/adoptions-due",
  input: z.object({}),
  scope: recordAdoption,
  run: async ({ db, now, visible }) => {
    const today = dayOf(now);
    const { rows } = await sql<Row>`
      select v.id, p.slug, p.title, v.number, v.period_label as "periodLabel", b.id as "bodyId", b.name as body,
        v.decided_day as decided
      from programme_version v join programme p on p.id = v.programme_id
        join body b on b.kind = 'company' and b.from_day <= ${today} and coalesce(b.to_day >= ${today}, true)
      where ${visible("b.id")} and v.state = 'adopted' and v.in_force_from <= ${today}
        and coalesce(v.superseded_day > ${today}, true) and coalesce(v.repealed_day > ${today}, true)
        and exists (select from requirement_wording w where w.version_id = v.id and (w.addressee in ('all', 'companies')
          or exists (select from requirement_body n where n.wording_id = w.id and n.body_id = b.id)))
        and not exists (select from programme_adoption a where a.version_id = v.id and a.body_id = b.id)
      order by p.title collate "sv-x-icu", b.name collate "sv-x-icu"`.execute(db);
    return ok(
      rows.map(
        ({ id, slug, title, number, periodLabel, bodyId, body, decided }): Due => ({
          id: `adoption ${id} ${bodyId}`,
          href: programmeLinks.adoption(slug, number, bodyId),
          title: `${title} ${periodLabel}`,
          kind: "programmes:due.adoption",
          owner: body,
          due: null,
          updated: decided.toZonedDateTime(LEGAL_TIME_ZONE).toInstant(),
        }),
      ),
    );
  },
});
