import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import { wordDifference } from "../../../platform/paper/word-difference.ts";
import { query } from "../../../platform/view/query.ts";
import { compileAnswers } from "../actions.ts";
import type { ExecutivePart } from "../model.ts";
import type { SourceKind } from "../rules/executive/executive-sources.ts";

type Row = {
  id: string;
  part: ExecutivePart;
  heading: string | null;
  content: RichText;
  drafted: RichText | null;
  edited: boolean;
  unsettled: boolean;
  sourceKind: SourceKind;
  sourceId: string | null;
  version: number;
};

/** A stretch of the difference between one's own text and the new draft. */
export type Stretch = { text: string; is: "same" | "own" | "draft" };

const sides = { same: "same", inserted: "draft", deleted: "own" } as const;

const difference = (own: RichText, draft: RichText): Stretch[] =>
  wordDifference(toText(own), toText(draft)).map(({ kind, text }) => ({ text, is: sides[kind] }));

/** One paragraph to be written, and how it differs from what its source now makes of it. */
export const paragraphPage = query({
  name: "consultations/paragraph-page",
  input: z.object({ paragraph: z.uuid(), consultation: z.uuid() }),
  scope: compileAnswers,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<Row>`
      select p.id, p.part, p.heading, p.content, p.drafted, p.edited, p.edited and p.drafted is distinct from p.settled as unsettled,
        p.source_kind as "sourceKind", p.source_id as "sourceId", p.version
      from executive_paragraph p join executive_report r on r.id = p.executive_report_id join consultation c on c.id = r.consultation_id
      where p.id = ${input.paragraph} and c.id = ${input.consultation} and ${visible("c.body_id")}`.execute(db);
    const [row] = rows;
    if (!row) return missing("consultations:executive.paragraph-missing");
    const { drafted, ...paragraph } = row;
    return ok({
      ...paragraph,
      difference: drafted && paragraph.edited ? difference(paragraph.content, drafted) : null,
    });
  },
});
