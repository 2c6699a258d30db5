import { sql } from "kysely";
import type { Database, Tx } from "../database/connect.ts";
import { kept } from "../database/kept-statement.ts";

/** What happened to what. `facts` never holds protected text; the sentence is Swedish and final. */
export type Entry = {
  outcome: "done" | "refused" | "read";
  actor: { id: string | null; name: string; onBehalfOf?: string | null };
  action: string;
  subject: { kind: string; id: string };
  body: string | null;
  sentence: string;
  facts: Record<string, unknown>;
  requestId: string | null;
};

/**
 * Adds one entry to the trail in the caller's transaction; one that stands alone, such as who has read, is a transaction by
 * itself. Ordinal, position, the previous entry's hash, the digests of the
 * rows changed and the entry's own hash are filled in by the database (`chain_audit_entry`).
 */
export async function record(tx: Tx | Database, entry: Entry, at: Temporal.Instant, id: string): Promise<void> {
  const { actor, subject } = entry;
  await kept(sql`
    insert into audit_entry (id, ordinal, at, outcome, actor_id, actor_name, on_behalf_of, action, subject_kind, subject_id,
      position, body_id, sentence, facts, sealed, request_id, hash)
    values (${id}, 0, ${at}, ${entry.outcome}, ${actor.id}, ${actor.name}, ${actor.onBehalfOf ?? null}, ${entry.action},
      ${subject.kind}, ${subject.id}, 0, ${entry.body}, ${entry.sentence}, ${JSON.stringify(entry.facts)}, '[]',
      ${entry.requestId}, '')`).execute(tx);
}
