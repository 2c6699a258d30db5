import type { Outcome } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";
import { attachFiles } from "./attach-files.ts";
import type { KeptFile } from "./kept-files.ts";

/**
 * Files as the next version of a working document, in the caller's transaction, which has locked the case; the earlier
 * versions stay. Answers with the version. Problems: those of `attachFiles`.
 */
export async function putFiles(
  tx: Tx,
  documentId: string,
  files: readonly KeptFile[],
  means: { now: Temporal.Instant } & Pick<World, "newId" | "enqueue">,
): Promise<Outcome<number>> {
  const last = tx.selectFrom("document_file").select((eb) => eb.fn.max("document_version").as("version"));
  const version = ((await last.where("document_id", "=", documentId).executeTakeFirst())?.version ?? 0) + 1;
  const attached = await attachFiles(tx, files, { ...means, documentId, version });
  return attached.ok ? { ok: true, value: version } : attached;
}
