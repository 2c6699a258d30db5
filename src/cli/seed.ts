import { loadDemoCity } from "./load-demo-city.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { publicAddress } from "./public-address.ts";
import { readCall } from "./read-call.ts";
import { say, tell } from "./say.ts";
import { readSettings } from "./settings.ts";
import { withDatabase } from "./with-database.ts";

/** `varn seed` */
export async function run(args: string[]): Promise<number> {
  readCall(args, {});
  const settings = readSettings(process.env);
  return withDatabase(settings, { share: true }, async (pool) => {
    await prepareDatabase(pool);
    const { state, people } = await loadDemoCity(pool, publicAddress(settings), tell);
    if (state === "other") {
      tell("The database is not empty, and the demo city is only loaded into an empty one.");
      return 1;
    }
    const done = state === "loaded" ? "The demo city is there already." : "The demo city is loaded.";
    say([done, "", "Who can sign in:", ...people.map((person) => `  ${person}`)].join("\n"));
    return 0;
  });
}
