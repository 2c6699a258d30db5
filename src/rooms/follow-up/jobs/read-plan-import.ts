import { theHouse } from "../../../platform/access/actor.ts";
import type { Task } from "../../../platform/jobs/task.ts";
import { countRows } from "../commands/count-rows.ts";
import type { RowFault } from "../commands/import-lookup.ts";
import { notePlanImport } from "../commands/note-plan-import.ts";
import { importToRead } from "../queries/import-to-read.ts";
import { planImportRows } from "./plan-import-rows.ts";

const nothing = { newGoals: 0, newActivities: 0, changed: 0, same: 0, faulty: 0 };

/** Reads a file of goals and activities through and notes what its rows would do. Writes nothing in the plan. */
export const readPlanImport: Task = async (world, payload) => {
  const found = await importToRead(world.db, String(payload.import));
  if (found?.state !== "reading") return;
  const judged = await planImportRows(world, found);
  const asked = { import: found.id, failed: !judged.ok };
  if (judged.ok) {
    const outcome = await notePlanImport(world, theHouse, {
      ...asked,
      rows: judged.value.length,
      ...countRows(judged.value),
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    return;
  }
  const fields = judged.problem.kind === "invalid" ? judged.problem.fields : [];
  const faults: RowFault[] = fields.map(({ key, values }) => ({
    row: 0,
    column: null,
    key,
    ...(values ? { values } : {}),
  }));
  await notePlanImport(world, theHouse, { ...asked, rows: 0, counts: nothing, faults });
};
