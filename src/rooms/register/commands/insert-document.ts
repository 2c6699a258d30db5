import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { DocumentTable } from "../../../platform/database/tables.ts";
import type { World } from "../../../platform/world.ts";
import type { Direction, DocumentStatus } from "../model.ts";
import { attachFiles } from "./attach-files.ts";
import type { KeptFile } from "./kept-files.ts";

export type NewDocument = Omit<DocumentTable, "version" | "direction" | "status" | "recorded_at"> & {
  direction: Direction;
  status: Exclude<DocumentStatus, "discarded">;
};

/** `recordedAt`: since when it is a record, where that was before it was entered here. */
type Means = { now: Temporal.Instant; recordedAt?: Temporal.Instant } & Pick<World, "newId" | "enqueue">;

/**
 * A document with its first files. The caller has locked the case, so its number within the case is the next without gap.
 * Problems: those of `attachFiles`.
 */
export async function insertDocument(
  tx: Tx,
  row: NewDocument,
  files: readonly KeptFile[],
  means: Means,
): Promise<Outcome<string>> {
  const recorded_at = row.status === "record" ? (means.recordedAt ?? means.now) : null;
  await tx
    .insertInto("document")
    .values({ ...row, recorded_at })
    .execute();
  const attached = await attachFiles(tx, files, { ...means, documentId: row.id, version: 1 });
  return attached.ok ? ok(row.id) : attached;
}
