import { theHouse } from "../../../platform/access/actor.ts";
import type { Task } from "../../../platform/jobs/task.ts";
import { writePlanRows } from "../commands/write-plan-rows.ts";
import { importToRead } from "../queries/import-to-read.ts";
import { planImportRows } from "./plan-import-rows.ts";

/** Rows at a time: the trail notes the digest of every row an entry covers, and one entry for 20,000 would be too heavy to carry. */
const stretch = 1_000;

/**
 * Writes the right rows of a file, a stretch at a time. Taken up again after a crash it goes on after the last stretch that was
 * written. @throws when a stretch cannot be written; the queue tries again.
 */
export const writePlanImport: Task = async (world, payload) => {
  const found = await importToRead(world.db, String(payload.import));
  if (found?.state !== "writing") return;
  const judged = await planImportRows(world, found);
  if (!judged.ok) throw new Error(JSON.stringify(judged.problem));
  const rows = judged.value;
  for (let after = found.rowsDone; after < rows.length; after += stretch) {
    const part = rows.slice(after, after + stretch);
    const last = after + stretch >= rows.length;
    const outcome = await writePlanRows(world, theHouse, { import: found.id, after, rows: part, last });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  }
};
