import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import type { Block } from "../../../platform/paper/document.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import { toMarkdown } from "../../../platform/paper/rich-text/to-markdown.ts";
import { query } from "../../../platform/view/query.ts";
import { readConsultations } from "../actions.ts";
import { compareSections, type SectionChange } from "../rules/compare-sections.ts";

type Section = { sectionId: string; heading: string; level: number; content: RichText };
type Version = {
  id: string;
  number: number;
  version: number;
  title: string;
  note: string | null;
  sentAt: Temporal.Instant | null;
  file: { id: string; name: string } | null;
  sections: Section[];
};

export type ShownSection = { sectionId: string; heading: string; level: number; blocks: readonly Block[] };

const shown = ({ content, ...section }: Section): ShownSection => ({ ...section, blocks: toBlocks(content) });

/** A whole proposal as it is written in a plain text field. */
const asMarkdown = (sections: readonly Section[]) =>
  sections
    .map(({ level, heading, content }) => `${"#".repeat(level)} ${heading}\n\n${toMarkdown(content)}`.trimEnd())
    .join("\n\n");

/**
 * The proposal as its writers see it: the version that is being written, else the one that was sent last; and where a later
 * version is written, what of the one before is kept, moved, new and gone. Null while nothing is written.
 */
export const proposalPage = query({
  name: "consultations/proposal-page",
  input: z.object({ consultation: z.uuid() }),
  scope: readConsultations,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<Version>`
      select p.id, p.number, p.version, p.title, p.note, p.sent_at as "sentAt",
        (select json_build_object('id', d.file_id, 'name', d.name) from document_file d
          where d.document_id = p.document_id order by d.document_version desc limit 1) as file,
        (select coalesce(json_agg(json_build_object('sectionId', s.section_id, 'heading', s.heading, 'level', s.level,
          'content', s.content) order by s.position), '[]') from proposal_section s where s.proposal_id = p.id) as sections
      from proposal p join consultation c on c.id = p.consultation_id
      where p.consultation_id = ${input.consultation} and ${visible("c.body_id")} order by p.number desc limit 2`.execute(
      db,
    );
    const [newest, before = null] = rows;
    if (!newest) return ok(null);
    const changes: SectionChange[] = before && !newest.sentAt ? compareSections(before.sections, newest.sections) : [];
    const markdown = asMarkdown(newest.sections);
    return ok({ ...newest, markdown, shown: newest.sections.map(shown), before, changes });
  },
});
