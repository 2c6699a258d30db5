import { availableParallelism } from "node:os";
import { type Connection, connectPool } from "../platform/database/connect.ts";
import { buildPages } from "./build-pages.ts";
import { checkPort } from "./check-port.ts";
import { loadDemoCity } from "./load-demo-city.ts";
import { openDatabase } from "./open-database.ts";
import { prepareDatabase } from "./prepare-database.ts";
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
    return settings.VARN_DEMO === "1" ? (await loadDemoCity(pool, tell)).people : [];
  } finally {
    await pool.end();
  }
}

/** Serves until `asked` settles. @throws when the web processes cannot start, or the database is gone for good. */
async function serve(
  settings: Settings,
  connection: Connection,
  asked: Promise<unknown>,
  people: string[],
): Promise<void> {
  const count = settings.VARN_PROCESSES ?? availableParallelism();
  const web = startWebProcesses(count, connection, { VARN_DEMO: settings.VARN_DEMO });
  try {
    const first = await Promise.race([web.ready.then(() => "ready"), asked]);
    if (first === "ready") say(welcome(settings, people));
    await asked;
    tell("\nStopping …");
  } finally {
    await web.stop();
  }
}

/** Settles when somebody asks Värn to stop: Ctrl-C, a closed terminal, or the machine's service manager. */
function stopAsked(): { asked: Promise<void>; isAsked(): boolean } {
  let isAsked = false;
  const asked = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        isAsked = true;
        resolve();
      });
    }
  });
  return { asked, isAsked: () => isAsked };
}

/** `varn start` */
export async function run(args: string[]): Promise<number> {
  readCall(args, {});
  const settings = readSettings({ VARN_DEMO: "1", ...process.env });
  const { asked, isAsked } = stopAsked();
  // The folder first: whoever starts a second time there is told so, and disturbs nothing of what runs.
  const database = await openDatabase(settings, { share: false });
  const lost = database.ended.then((why) => {
    if (why) throw why;
  });
  lost.catch(() => undefined);
  try {
    await checkPort(settings.HOST, settings.PORT);
    const built = buildPages(() => tell("Building the pages …"));
    const [people] = await Promise.all([prepare(settings, database.connection), built]);
    if (!isAsked()) await serve(settings, database.connection, Promise.race([asked, lost]), people);
  } catch (error) {
    // Ctrl-C reaches the build too, which then fails; that is no news to whoever pressed it.
    if (!isAsked()) throw error;
  } finally {
    await database.close();
  }
  tell("Stopped.");
  return 0;
}
