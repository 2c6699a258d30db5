import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type Neighbour = { slug: string; name: string; day: Temporal.PlainDate };
export type BodyInPlan = {
  id: string;
  slug: string;
  name: string;
  kind: string;
  endedDay: Temporal.PlainDate | null;
  adoptedDay: Temporal.PlainDate | null;
  paragraph: string | null;
  years: number[];
  /** Where it went when it ended, and those that went into it. */
  successors: Neighbour[];
  predecessors: Neighbour[];
};

type Json = Omit<BodyInPlan, "successors" | "predecessors"> & Record<"successors" | "predecessors", NeighbourText[]>;
type NeighbourText = { slug: string; name: string; day: string };

const neighbours = (from: string, to: string) => sql`
  (select coalesce(json_agg(json_build_object('slug', n.slug, 'name', n.name, 'day', s.day) order by s.day, n.name), '[]')
    from body_succession s join body n on n.id = ${sql.ref(`s.${to}`)}
    where ${sql.ref(`s.${from}`)} = b.id and s.kind <> 'split')`;

const read = ({ slug, name, day }: NeighbourText): Neighbour => ({ slug, name, day: Temporal.PlainDate.from(day) });

/** A body with its plan for a year. Who may see it is in the condition on `b`. */
export async function planningBody(
  db: Database,
  condition: RawBuilder<boolean>,
  year: number,
): Promise<BodyInPlan | null> {
  const { rows } = await sql<Json>`
    select b.id, b.slug, b.name, b.kind, b.to_day as "endedDay", y.adopted_day as "adoptedDay", y.paragraph,
      array(select distinct year from body_year where body_id = b.id order by year) as years,
      ${neighbours("from_body_id", "to_body_id")} as successors, ${neighbours("to_body_id", "from_body_id")} as predecessors
    from body b left join body_year y on y.body_id = b.id and y.year = ${year} where ${condition}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  return { ...row, successors: row.successors.map(read), predecessors: row.predecessors.map(read) };
}
