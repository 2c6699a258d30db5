import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { writePlan } from "../actions.ts";

type Pair = { from: { id: string; slug: string; name: string }; to: { id: string; slug: string; name: string } };

/** What a successor's planners can take over after a body that went into theirs: its open goals of a year, with what is open. */
export const takeOverPage = query({
  name: "follow-up/take-over-page",
  input: z.object({ slug: z.string().max(200), year: z.coerce.number().int().min(2000).max(2200) }),
  scope: writePlan,
  run: async ({ db, input: { slug, year }, now, visible }) => {
    const today = dayOf(now);
    const pairs = await sql<Pair>`
      select json_build_object('id', f.id, 'slug', f.slug, 'name', f.name) as "from",
        json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) as "to"
      from body_succession s join body f on f.id = s.from_body_id join body t on t.id = s.to_body_id
      where f.slug = ${slug} and s.kind <> 'split' and s.day <= ${today} and ${visible("t.id")} order by s.day limit 1`.execute(
      db,
    );
    const [pair] = pairs.rows;
    if (!pair) return missing("follow-up:take.no-succession");
    const { rows: goals } = await sql<{ id: string; title: string; open: number }>`
      select g.id, g.title, (select count(*)::int from activity a where a.goal_id = g.id and a.state in ('planned', 'ongoing')) as open
      from goal g where g.body_id = ${pair.from.id} and g.year = ${year} and g.level = 'own' and g.state <> 'ended'
      order by g.created_at, g.id`.execute(db);
    return ok({ ...pair, year, goals });
  },
});
