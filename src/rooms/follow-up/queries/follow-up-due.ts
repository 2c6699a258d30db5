import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { bodiesWhere } from "../../../platform/access/can.ts";
import type { Due } from "../../../platform/room.ts";
import { query } from "../../../platform/view/query.ts";
import { adoptPlan, readPlan } from "../actions.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

const soonDays = 30;
const most = 50;

type Row = {
  kind: "activity" | "goal" | "adopt";
  id: string;
  title: string;
  slug: string;
  year: number;
  owner: string | null;
  due: Temporal.PlainDate | null;
  updated: Temporal.Instant;
};

const hrefOf = ({ kind, id, slug, year }: Row) =>
  kind === "activity"
    ? followUpLinks.activityPage(id, "uppdatera")
    : kind === "goal"
      ? followUpLinks.goalPage(id, "bedom")
      : followUpLinks.adoptPlan(slug, year);

/** What waits for this person: activities of their own that are late or near, goals of their own to look at, plans to adopt. */
export const followUpDue = query({
  name: "follow-up/follow-up-due",
  input: z.object({}),
  scope: readPlan,
  run: async ({ db, actor, now, visible }) => {
    const today = dayOf(now);
    const me = actor.kind === "person" ? actor.id : null;
    const adopts = bodiesWhere(actor, adoptPlan);
    const deciding = adopts === "all" ? [] : adopts;
    const { rows } = await sql<Row>`
      (select 'activity' as kind, a.id, a.title, b.slug, a.year, p.given_name || ' ' || p.family_name as owner, a.due_day as due,
          a.updated_at as updated
        from activity a join body b on b.id = a.body_id join person p on p.id = a.owner_id
        where a.owner_id = ${me} and a.state in ('planned', 'ongoing') and a.due_day <= ${today.add({ days: soonDays })}
          and ${visible("a.body_id")} order by a.due_day limit ${most})
      union all
      (select 'goal', g.id, g.title, b.slug, g.year, p.given_name || ' ' || p.family_name, g.next_review, g.updated_at
        from goal g join body b on b.id = g.body_id join person p on p.id = g.owner_id
        where g.owner_id = ${me} and g.level = 'own' and g.state in ('proposed', 'adopted') and g.next_review <= ${today}
          and g.to_day >= ${today} and ${visible("g.body_id")} order by g.next_review limit ${most})
      union all
      (select 'adopt', (array_agg(g.id))[1], b.short_name || ' ' || g.year, b.slug, g.year, null, null, max(g.updated_at)
        from goal g join body b on b.id = g.body_id
        where g.level = 'own' and g.state = 'proposed' and g.year >= ${today.year} and g.body_id = any(${deciding}::uuid[])
          and ${visible("g.body_id")} group by b.id, g.year)`.execute(db);
    return ok(
      rows.map((row): Due => {
        const { kind, id, title, owner, due, updated } = row;
        return {
          id: `follow-up ${kind} ${id}`,
          href: hrefOf(row),
          title,
          kind: `follow-up:due.${kind}`,
          owner,
          due,
          updated,
        };
      }),
    );
  },
});
