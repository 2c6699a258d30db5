import { prepareDatabase } from "./prepare-database.ts";
import { readCall } from "./read-call.ts";
import { say } from "./say.ts";
import { readSettings } from "./settings.ts";
import { withDatabase } from "./with-database.ts";

/** `varn migrate` */
export async function run(args: string[]): Promise<number> {
  readCall(args, {});
  return withDatabase(readSettings(process.env), { share: true }, async (pool) => {
    const applied = await prepareDatabase(pool);
    say(applied.length === 0 ? "The schema is already the newest." : `Applied ${applied.join(", ")}.`);
    return 0;
  });
}
