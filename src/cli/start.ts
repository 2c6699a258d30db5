import { once } from "node:events";
import { availableParallelism } from "node:os";
import { type Connection, connectPool } from "../platform/database/connect.ts";
import { buildPages } from "./build-pages.ts";
import { checkPort } from "./check-port.ts";
import { loadDemoCity } from "./load-demo-city.ts";
import { type OpenDatabase, openDatabase } from "./open-database.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { publicAddress } from "./public-address.ts";
import { readCall } from "./read-call.ts";
import { say, tell } from "./say.ts";
import { readSettings, type Settings } from "./settings.ts";
import { startWebProcesses } from "./web-processes.ts";
import { welcome } from "./welcome.ts";

async function prepare(settings: Settings, connection: Connection): Promise<string[]> {
  const pool = connectPool(connection, 4);
  try {
    const applied = await prepareDatabase(pool);
    if (applied.length > 0) tell(`Migrated: ${applied.join(", ")}`);
    return settings.VARN_DEMO === "1" ? (await loadDemoCity(pool, publicAddress(settings), tell)).people : [];
  } finally {
    await pool.end();
  }
}

/** Serves until `ended` settles. @throws when the web processes cannot start, or as `ended` does. */
async function serve(
  settings: Settings,
  connection: Connection,
  ended: Promise<unknown>,
  people: string[],
): Promise<void> {
  const count = settings.VARN_PROCESSES ?? availableParallelism();
  const web = startWebProcesses(count, connection, { VARN_DEMO: settings.VARN_DEMO });
  try {
    const first = await Promise.race([web.ready.then(() => "ready"), ended]);
    if (first === "ready") say(welcome(settings, people));
    await ended;
    tell("\nStopping …");
  } finally {
    await web.stop();
  }
}

/** Aborted when somebody asks Värn to stop: Ctrl-C, a closed terminal, or the machine's service manager. */
function stopAsked(): AbortSignal {
  const asked = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => asked.abort());
  return asked.signal;
}

/** Settles when asked to stop. @throws why, when the database is gone for good. */
function end(asked: AbortSignal, database: OpenDatabase): Promise<unknown> {
  const lost = database.ended.then((why) => {
    if (why) throw why;
  });
  const stopped = asked.aborted ? Promise.resolve() : once(asked, "abort");
  return Promise.race([stopped, lost]);
}

/** `varn start` */
export async function run(args: string[]): Promise<number> {
  readCall(args, {});
  const settings = readSettings({ VARN_DEMO: "1", ...process.env });
  const asked = stopAsked();
  const failed = new AbortController();
  // The folder first: whoever starts a second time there is told so, and disturbs nothing of what runs.
  const database = await openDatabase(settings, { share: false });
  try {
    await checkPort(settings.HOST, settings.PORT);
    const built = buildPages(() => tell("Building the pages …"), AbortSignal.any([asked, failed.signal]));
    const [people] = await Promise.all([prepare(settings, database.connection), built]);
    if (!asked.aborted) await serve(settings, database.connection, end(asked, database), people);
  } catch (error) {
    // What was broken off says that it failed; that is no news to whoever pressed Ctrl-C.
    if (!asked.aborted) throw error;
  } finally {
    failed.abort();
    await database.close();
  }
  tell("Stopped.");
  return 0;
}
