import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";

export type ThreadFrom = { id: string; text: string; section: string; programme: string; number: number };

const input = z.object({ from: z.enum(["viewpoint", "section"]), id: z.uuid() });

/** Which parts of which consultation's versions a viewpoint changed; a section is its own part in every version. */
const partsOf = ({ from, id }: z.output<typeof input>) =>
  from === "section"
    ? sql`p.part_id = ${id}`
    : sql`(p.part_id, v.consultation_id) in (
        select z.section_id, n.consultation_id from viewpoint n join viewpoint_handling h on h.viewpoint_id = n.id
          join proposal_section z on z.id = h.changed_section_id where n.id = ${id})`;

/**
 * The requirements that a viewpoint or a section leads to: where one enters the red thread from a consultation or from the text of
 * a programme. What is adopted is public; what is being written is for those who write it.
 */
export const threadsFrom = query({
  name: "follow-up/threads-from",
  input,
  scope: readPlan,
  run: async ({ db, input: asked, visible }) => {
    const { rows } = await sql<ThreadFrom>`
      select distinct on (w.requirement_id) w.requirement_id as id, w.text, p.heading as section, m.title as programme, v.number
      from requirement_wording w join programme_version v on v.id = w.version_id join programme m on m.id = v.programme_id
        join programme_part p on p.id = w.programme_part_id
      where ${partsOf(asked)} and (v.state = 'adopted' or ${visible("m.body_id")})
      order by w.requirement_id, v.number desc`.execute(db);
    return rows.length > 0 ? ok({ from: asked.from, threads: rows }) : missing("follow-up:thread.leads-nowhere");
  },
});
