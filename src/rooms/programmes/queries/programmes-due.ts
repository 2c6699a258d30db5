import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import type { Due } from "../../../platform/room.ts";
import { query } from "../../../platform/view/query.ts";
import { writeProgramme } from "../actions.ts";
import { programmeLinks } from "../rules/programme-links.ts";

type Row = {
  id: string;
  slug: string;
  title: string;
  number: number;
  periodLabel: string;
  owner: string | null;
  due: Temporal.PlainDate | null;
  at: Temporal.Instant;
  kind: "review" | "act";
};

/** How long before the day one is reminded that somebody must ask whether a programme still holds. */
const ahead = { days: 90 } as const;

/** What waits for those who keep programmes: reviews that are near or passed, and versions that wait for a step to be taken. */
export const programmesDue = query({
  name: "programmes/programmes-due",
  input: z.object({}),
  scope: writeProgramme,
  run: async ({ db, now, visible }) => {
    const today = dayOf(now);
    const { rows } = await sql<Row>`
      select v.id, p.slug, p.title, v.number, v.period_label as "periodLabel", w.given_name || ' ' || w.family_name as owner,
        case when v.state = 'adopted' then v.review_day end as due, v.created_at as at,
        case when v.state = 'adopted' then 'review' else 'act' end as kind
      from programme_version v join programme p on p.id = v.programme_id left join person w on w.id = v.created_by
        left join consultation c on c.id = v.consultation_id
      where ${visible("v.body_id")} and (
        (v.state = 'adopted' and v.review_day <= ${today.add(ahead)} and coalesce(v.superseded_day > ${today}, true)
          and coalesce(v.repealed_day > ${today}, true))
        or (v.state not in ('adopted', 'rejected') and coalesce(c.state <> 'sent', true)))`.execute(db);
    return ok(
      rows.map(
        ({ id, slug, title, number, periodLabel, owner, due, at, kind }): Due => ({
          id: `programme ${kind} ${id}`,
          href: programmeLinks.version(slug, number),
          title: `${title} ${periodLabel}`,
          kind: `programmes:due.${kind}`,
          owner,
          due,
          updated: at,
        }),
      ),
    );
  },
});
