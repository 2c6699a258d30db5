import { isId } from "../../../kernel/id.ts";
import type { Task } from "../../../platform/jobs/task.ts";
import { reindexCase } from "../commands/reindex-case.ts";
import { reindexDocument } from "./reindex-document.ts";

/** The task `index-case` {caseId}: makes a case and all its documents findable anew, from text that has already been read. */
export const indexCase: Task = async (world, { caseId }) => {
  if (typeof caseId !== "string" || !isId(caseId)) return;
  const found = await world.db.selectFrom("case_file").select("id").where("id", "=", caseId).executeTakeFirst();
  if (!found) return;
  await world.db.transaction().execute(async (tx) => {
    await reindexCase(tx, caseId, world.newId);
    const documents = await tx.selectFrom("document").select("id").where("case_id", "=", caseId).execute();
    for (const { id } of documents) await reindexDocument(tx, id, world.newId);
  });
};
