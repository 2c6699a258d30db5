import { type Connection, connectPool } from "../platform/database/connect.ts";
import { lockFolder, lockHolder } from "../platform/database/embedded/folder-lock.ts";
import { embeddedConnection, startEmbedded } from "../platform/database/embedded/server.ts";
import { ensureDatabase } from "../platform/database/ensure-database.ts";
import { reachDatabase } from "../platform/database/reach-database.ts";
import { prepareFolder } from "./prepare-folder.ts";
import type { Settings } from "./settings.ts";

export type OpenDatabase = {
  connection: Connection;
  /** Settles when an embedded server is gone for good: null when it was asked to, else why. */
  ended: Promise<Error | null>;
  close(): Promise<void>;
};

const elsewhere = (connection: Connection): OpenDatabase => ({
  connection,
  ended: new Promise(() => {}),
  close: async () => {},
});

/** Milliseconds to wait for the server of a Värn that is just starting. */
const patience = 10_000;

async function startAlone(folder: string): Promise<OpenDatabase> {
  const lock = lockFolder(folder);
  if ("heldBy" in lock) {
    throw new Error(
      `Värn is already running in ${folder} (process ${lock.heldBy}). Stop it first, or set VARN_DATA to another folder.`,
    );
  }
  try {
    const server = await startEmbedded(folder);
    const admin = connectPool(server.connection, 1);
    await ensureDatabase(admin, "varn");
    await admin.end();
    const close = async () => {
      await server.stop();
      lock.release();
    };
    return { connection: embeddedConnection(folder), ended: server.ended, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * The database that the settings name: DATABASE_URL, or the embedded server. With `share` a command uses the server of a
 * Värn already running in the same folder; without it that is refused.
 * @throws with one sentence when it cannot be opened.
 */
export async function openDatabase(settings: Settings, { share }: { share: boolean }): Promise<OpenDatabase> {
  if (settings.DATABASE_URL) {
    const connection = { connectionString: settings.DATABASE_URL };
    await reachDatabase(connection);
    return elsewhere(connection);
  }
  const folder = settings.dataFolder;
  prepareFolder(folder);
  if (!share || lockHolder(folder) === null) return startAlone(folder);
  const connection = embeddedConnection(folder);
  await reachDatabase(connection, patience);
  return elsewhere(connection);
}
