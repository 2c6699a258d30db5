import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import { type Stretch, wordDifference } from "../../../platform/paper/word-difference.ts";

/** What a viewpoint changed in the proposal, and where it and its answer are read. */
export type ChangedSection = {
  viewpointId: string;
  /** The body that asked, whose readers may see it. */
  bodyId: string;
  consultationId: string;
  consulteeId: string;
  answerId: string;
  proposal: number;
  heading: string;
  words: Stretch[];
};

type Row = Omit<ChangedSection, "words"> & { before: RichText | null; after: RichText };

/** The sections that viewpoints changed, each with its words before and after. Who may see them is the caller's to ask. */
export async function changedSections(db: Database, viewpointIds: readonly string[]): Promise<ChangedSection[]> {
  const { rows } = await sql<Row>`
    select v.id as "viewpointId", c.body_id as "bodyId", c.id as "consultationId", a.consultee_id as "consulteeId",
      a.id as "answerId", p.number as proposal, z.heading, z.content as after, b.content as before
    from viewpoint v join consultation c on c.id = v.consultation_id join consultation_answer a on a.id = v.answer_id
      join viewpoint_handling h on h.viewpoint_id = v.id join proposal_section z on z.id = h.changed_section_id
      join proposal p on p.id = z.proposal_id
      left join lateral (
        select x.content from proposal_section x join proposal y on y.id = x.proposal_id
        where y.consultation_id = p.consultation_id and x.section_id = z.section_id and y.number < p.number
        order by y.number desc limit 1) b on true
    where v.id = any(${[...viewpointIds]}) order by v.id`.execute(db);
  return rows.map(({ before, after, ...row }) => ({
    ...row,
    words: wordDifference(before === null ? "" : toText(before), toText(after)),
  }));
}
