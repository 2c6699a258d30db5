import type { Database, Tx } from "../database/connect.ts";

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
  await tx
    .insertInto("audit_entry")
    .values({
      id,
      ordinal: 0,
      at,
      outcome: entry.outcome,
      actor_id: entry.actor.id,
      actor_name: entry.actor.name,
      on_behalf_of: entry.actor.onBehalfOf ?? null,
      action: entry.action,
      subject_kind: entry.subject.kind,
      subject_id: entry.subject.id,
      position: 0,
      body_id: entry.body,
      sentence: entry.sentence,
      facts: JSON.stringify(entry.facts),
      sealed: "[]",
      request_id: entry.requestId,
      hash: Buffer.alloc(0),
    })
    .execute();
}
