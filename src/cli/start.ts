import cluster from "node:cluster";
import { availableParallelism } from "node:os";
import path from "node:path";
import { connectPool } from "../platform/database/connect.ts";
import { buildPages } from "./build-pages.ts";
import { loadDemoCity } from "./load-demo-city.ts";
import { openDatabase } from "./open-database.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { projectRoot } from "./project.ts";
import { say, tell } from "./say.ts";
import { readSettings, type Settings } from "./settings.ts";

async function prepare(settings: Settings, connection: Parameters<typeof connectPool>[0]): Promise<string[]> {
  const pool = connectPool(connection, 4);
  try {
    const applied = await prepareDatabase(pool);
    if (applied.length > 0) tell(`Migrated: ${applied.join(", ")}`);
    return settings.VARN_DEMO === "1" ? await loadDemoCity(pool, tell) : [];
  } finally {
    await pool.end();
  }
}

/** One web process per core; one that dies is replaced, unless it never got as far as listening. */
function serve(settings: Settings, connection: unknown): Promise<void> {
  cluster.setupPrimary({ exec: path.join(projectRoot, "src", "varn.ts"), args: ["web"] });
  const environment = { VARN_CONNECTION: JSON.stringify(connection), VARN_DEMO: settings.VARN_DEMO };
  const count = settings.VARN_PROCESSES ?? availableParallelism();
  for (let n = 0; n < count; n++) cluster.fork(environment);
  return new Promise((resolve, reject) => {
    let listening = 0;
    cluster.on("listening", () => ++listening === count && resolve());
    cluster.on("exit", (worker, code) => {
      if (worker.exitedAfterDisconnect || stopping) return;
      if (listening < count) reject(new Error(code === 98 ? `Port ${settings.PORT} is already in use. Set PORT to another.` : "A web process could not start."));
      else setTimeout(() => stopping || cluster.fork(environment), 500);
    });
  });
}

let stopping = false;

/** Web processes first, so that nobody is cut off in the middle; then the database. */
async function stopWorkers(): Promise<void> {
  stopping = true;
  const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
  await Promise.all(
    workers.map((worker) => {
      const gone = new Promise((resolve) => worker.once("exit", resolve));
      worker.process.kill("SIGTERM");
      const force = setTimeout(() => worker.process.kill("SIGKILL"), 10_000);
      return gone.then(() => clearTimeout(force));
    }),
  );
}

const stopAsked = () =>
  new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve());
  });

function welcome(settings: Settings, people: string[]): void {
  say(`\nVärn is ready: ${settings.PUBLIC_ORIGIN ?? `http://${settings.HOST === "0.0.0.0" ? "localhost" : settings.HOST}:${settings.PORT}`}`);
  if (people.length > 0) say(`\nDemo city. Choose who to be at the sign-in page:\n${people.map((person) => `  ${person}`).join("\n")}`);
  say("\nCtrl-C stops it.");
}

/** `varn start` */
export async function run(): Promise<number> {
  const settings = readSettings({ VARN_DEMO: "1", ...process.env });
  const asked = stopAsked();
  buildPages(() => tell("Building the pages …"));
  const database = await openDatabase(settings, false);
  try {
    const people = await prepare(settings, database.connection);
    await Promise.race([serve(settings, database.connection), asked]);
    if (!stopping) welcome(settings, people);
    await asked;
    tell("\nStopping …");
  } finally {
    await stopWorkers();
    await database.close();
  }
  tell("Stopped.");
  return 0;
}
