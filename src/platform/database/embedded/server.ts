import { mkdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import type { Connection } from "../connect.ts";
import { binaries } from "./binaries.ts";
import { initialise } from "./initialise.ts";
import { keepRunning } from "./keep-running.ts";
import { launch } from "./launch.ts";
import { runAs } from "./run-as.ts";
import { makeSocketFolder, socketFolder } from "./socket-folder.ts";
import { stopOrphan } from "./stop-orphan.ts";

export type EmbeddedServer = {
  connection: Connection;
  pid(): number | undefined;
  /** Settles when the server is gone for good: null when it was asked to stop, else why it could not be started again. */
  ended: Promise<Error | null>;
  stop(): Promise<void>;
};

/** How to reach the server of a data folder that is there. */
export function embeddedConnection(folder: string, database = "varn"): Connection & { host: string } {
  const place = realpathSync(folder);
  const password = readFileSync(path.join(place, "password"), "utf8").trim();
  return { host: socketFolder(place), user: "varn", password, database };
}

/**
 * Starts the embedded PostgreSQL in `folder/postgres`, on a socket only, and starts it again should it die by itself.
 * The caller holds the folder's lock. `settings` are further settings of the server, each `name=value`.
 * @throws with one sentence when it cannot be started.
 */
export async function startEmbedded(folder: string, settings: string[] = []): Promise<EmbeddedServer> {
  mkdirSync(folder, { recursive: true });
  const place = realpathSync(folder);
  const programs = await binaries();
  const cluster = path.join(place, "postgres");
  const user = runAs(cluster, [place, path.dirname(programs.postgres)]);
  await initialise(place, programs, user);
  await stopOrphan(cluster);
  const connection = embeddedConnection(place, "postgres");
  makeSocketFolder(connection.host, user);
  const start = () => launch({ postgres: programs.postgres, cluster, socket: connection.host, user, settings });
  const running = await keepRunning(start);
  return {
    ...running,
    connection,
    stop: async () => {
      await running.stop();
      rmSync(connection.host, { recursive: true, force: true });
    },
  };
}
