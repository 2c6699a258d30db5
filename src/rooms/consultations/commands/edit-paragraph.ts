import { sql } from "kysely";
import { z } from "zod";
import { conflict, missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { parseRichText } from "../../../platform/paper/rich-text/parse-rich-text.ts";
import { compilingDemands } from "../actions.ts";
import { loadExecutive, shutForExecutive, touchExecutive } from "./load-executive.ts";

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  paragraph: z.uuid("consultations:executive.paragraph-missing"),
  expectedVersion: z.coerce.number().int(),
  /** `own` keeps what a person has written, `draft` takes what was made from the source, `write` writes anew. */
  do: z.enum(["write", "own", "draft"]),
  content: z.unknown().optional(),
});

/**
 * Writes a paragraph anew, or settles between one's own text and a new draft. Its tie to the source stays. Problems: at
 * `content` when the text is not readable; a conflict with what stands there when somebody was before.
 */
export const editParagraph = command({
  name: "consultations/edit-paragraph",
  input,
  load: async ({ tx, input: given }) => {
    const loaded = await loadExecutive(tx, given.consultation);
    if (!loaded.ok) return loaded;
    const { id } = loaded.value.report;
    const row = tx
      .selectFrom("executive_paragraph")
      .selectAll()
      .where("id", "=", given.paragraph)
      .where("executive_report_id", "=", id);
    const paragraph = await row.executeTakeFirst();
    return paragraph ? ok({ ...loaded.value, paragraph }) : missing("consultations:executive.paragraph-missing");
  },
  may: ({ loaded }) => ({ action: compilingDemands.compile, body: loaded.consultation.bodyId }),
  perform: async ({ tx, input: given, loaded }): Promise<Outcome<null>> => {
    const shut = shutForExecutive(loaded);
    if (shut) return shut;
    const { paragraph, report } = loaded;
    if (paragraph.version !== given.expectedVersion) return conflict();
    const written = given.do === "write" ? parseRichText(given.content, "content") : ok(null);
    if (!written.ok) return written;
    const content = written.value === null ? sql<string>`content` : JSON.stringify(written.value);
    const taken = given.do === "draft" ? { content: sql<string>`drafted`, edited: false } : {};
    const change = given.do === "write" ? { content, edited: true } : taken;
    await tx
      .updateTable("executive_paragraph")
      .set({ ...change, settled: sql`drafted`, version: paragraph.version + 1 })
      .where("id", "=", paragraph.id)
      .execute();
    await touchExecutive(tx, report.id);
    return ok(null);
  },
  trace: ({ loaded: { consultation, report } }) => ({
    subject: { kind: "case", id: consultation.caseId },
    body: consultation.bodyId,
    facts: { number: consultation.caseNumber, report: report.number },
  }),
});
