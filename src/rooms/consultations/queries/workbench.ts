import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readConsultations } from "../actions.ts";
import { type HandlingOutcome, handlingOutcomes, type Stance, type ViewpointKind, viewpointKinds } from "../model.ts";

export type WorkbenchViewpoint = {
  id: string;
  version: number;
  kind: ViewpointKind;
  words: string;
  tags: string[];
  sectionId: string | null;
  answerId: string;
  consulteeId: string;
  name: string;
  outcome: HandlingOutcome | null;
  reason: string | null;
  changed: { proposal: number; heading: string } | null;
};
export type WorkbenchSection = { sectionId: string; heading: string };
export type StanceCount = { sectionId: string; stance: Stance; count: number };

/** A choice that is none of the list's own says nothing, since it comes from an address. */
const one = <const Values extends readonly string[]>(values: Values) => z.enum(values).optional().catch(undefined);

const input = z.object({
  consultation: z.uuid(),
  state: one(["unhandled", ...handlingOutcomes]),
  kind: one(viewpointKinds),
  consultee: z.uuid().optional().catch(undefined),
  tag: z.string().max(40).optional().catch(undefined),
});

/** All viewpoints of the answers that count, narrowed by the filter, with the sections they are about and the stances on each. */
export const workbench = query({
  name: "consultations/workbench",
  input,
  scope: readConsultations,
  run: async ({ db, input: { consultation, ...wanted }, visible }) => {
    const state = wanted.state === "unhandled" ? sql`h.id is null` : sql`h.outcome = ${wanted.state}`;
    const conditions = [
      ...(wanted.state ? [state] : []),
      ...(wanted.kind ? [sql`v.kind = ${wanted.kind}`] : []),
      ...(wanted.consultee ? [sql`e.id = ${wanted.consultee}`] : []),
      ...(wanted.tag ? [sql`${wanted.tag} = any(v.tags)`] : []),
      sql`a.current`,
    ];
    const viewpoints = await sql<WorkbenchViewpoint>`
      select v.id, v.version, v.kind, v.words, v.tags, v.section_id as "sectionId", a.id as "answerId", e.id as "consulteeId", e.name,
        h.outcome, h.reason, case when z.id is null then null else json_build_object('proposal', p.number, 'heading', z.heading) end as changed
      from viewpoint v join consultation_answer a on a.id = v.answer_id join consultee e on e.id = a.consultee_id
      join consultation c on c.id = v.consultation_id left join viewpoint_handling h on h.viewpoint_id = v.id
      left join proposal_section z on z.id = h.changed_section_id left join proposal p on p.id = z.proposal_id
      where c.id = ${consultation} and ${visible("c.body_id")} and ${sql.join(conditions, sql` and `)}
      order by e.position, v.position`.execute(db);
    const sections = await sql<WorkbenchSection>`
      select "sectionId", heading from (
        select distinct on (z.section_id) z.section_id as "sectionId", z.heading, p.number, z.position
        from proposal_section z join proposal p on p.id = z.proposal_id join consultation c on c.id = p.consultation_id
        where c.id = ${consultation} and p.sent_at is not null and ${visible("c.body_id")} order by z.section_id, p.number desc) s
      order by s.position, s.number desc`.execute(db);
    const stances = await sql<StanceCount>`
      select s.section_id as "sectionId", s.stance, count(*)::int as count
      from answer_stance s join consultation_answer a on a.id = s.answer_id and a.current join consultation c on c.id = a.consultation_id
      where c.id = ${consultation} and ${visible("c.body_id")} group by s.section_id, s.stance`.execute(db);
    const choices = await sql<{ consultees: { id: string; name: string }[]; tags: string[] }>`
      select coalesce((select json_agg(json_build_object('id', e.id, 'name', e.name) order by e.position) from consultee e
          where e.consultation_id = c.id and exists (select from consultation_answer a where a.consultee_id = e.id and a.current)), '[]') as consultees,
        array(select distinct t from viewpoint v, unnest(v.tags) t where v.consultation_id = c.id order by t) as tags
      from consultation c where c.id = ${consultation} and ${visible("c.body_id")}`.execute(db);
    const { consultees = [], tags = [] } = choices.rows[0] ?? {};
    return ok({ viewpoints: viewpoints.rows, sections: sections.rows, stances: stances.rows, consultees, tags });
  },
});
