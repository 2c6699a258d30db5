import { theHouse } from "../../../platform/access/actor.ts";
import type { Task } from "../../../platform/jobs/task.ts";
import { dropImport } from "../commands/drop-import.ts";

/** Takes away a file of people a day after it was read in, whether or not anybody looks at the page again. */
export const dropOldImport: Task = async (world, payload) => {
  const outcome = await dropImport(world, theHouse, payload);
  // Gone already (imported, or replaced by another file) is what was wanted.
  if (!outcome.ok && outcome.problem.kind !== "missing") throw new Error(JSON.stringify(outcome.problem));
};
