import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { executiveSources } from "../queries/executive-sources.ts";
import { draftExecutive } from "../rules/executive/draft-executive.ts";
import { type DraftChanges, mergeDrafts, type StoredParagraph } from "../rules/executive/merge-drafts.ts";

/** Counted once each, not one statement a paragraph: a report of fifty answers has some two hundred. */
async function insertAll(tx: Tx, report: string, rows: DraftChanges["insert"], newId: () => string): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(({ part, position, heading, content, sourceKind, sourceId }) => {
    const text = JSON.stringify(content);
    return {
      ...{ id: newId(), executive_report_id: report, part, position, heading },
      ...{ content: text, drafted: text, settled: text, edited: false, source_kind: sourceKind, source_id: sourceId },
    };
  });
  await tx.insertInto("executive_paragraph").values(values).execute();
}

async function updateAll(tx: Tx, rows: DraftChanges["update"]): Promise<void> {
  await sql`
    update executive_paragraph p set position = n.position, heading = n.heading, drafted = n.drafted,
      content = coalesce(n.content, p.content), settled = case when p.edited then p.settled else n.drafted end,
      version = case when p.drafted is distinct from n.drafted then p.version + 1 else p.version end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, position int, heading text, drafted jsonb, content jsonb)
    where p.id = n.id`.execute(tx);
}

/**
 * Makes the report's paragraphs anew from what now stands in the answers and in what became of the viewpoints. What a person has
 * edited stays; the new draft is laid beside it to choose between.
 */
export async function applyDrafts(
  tx: Tx,
  report: { id: string; consultationId: string },
  newId: () => string,
): Promise<void> {
  const sources = await executiveSources(tx, report.consultationId);
  if (!sources) throw new Error("the consultation went while its report was drafted");
  const { rows } = await sql<StoredParagraph>`
    select id, part, heading, content, drafted, edited, source_kind as "sourceKind", source_id as "sourceId"
    from executive_paragraph where executive_report_id = ${report.id} order by position`.execute(tx);
  const changes = mergeDrafts(rows, draftExecutive(sources));
  if (changes.remove.length > 0) await tx.deleteFrom("executive_paragraph").where("id", "in", changes.remove).execute();
  await updateAll(tx, changes.update);
  await insertAll(tx, report.id, changes.insert, newId);
}
