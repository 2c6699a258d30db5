import { type Connection, connectPool } from "../platform/database/connect.ts";
import { ensureDatabase } from "../platform/database/ensure-database.ts";
import { lockFolder, lockHolder } from "../platform/database/embedded/folder-lock.ts";
import { embeddedConnection, startEmbedded } from "../platform/database/embedded/server.ts";
import type { Settings } from "./settings.ts";

export type OpenDatabase = { connection: Connection; embedded: boolean; close(): Promise<void> };

/**
 * The database that the settings name: DATABASE_URL, or the embedded server. `share` lets a command use the server of
 * a Värn already running in the same folder; without it that is refused with a sentence.
 */
export async function openDatabase(settings: Settings, share: boolean): Promise<OpenDatabase> {
  if (settings.DATABASE_URL) return { connection: { connectionString: settings.DATABASE_URL }, embedded: false, close: async () => {} };
  const folder = settings.dataFolder;
  if (share && lockHolder(folder) !== null) return { connection: embeddedConnection(folder), embedded: true, close: async () => {} };
  const lock = lockFolder(folder);
  const server = await startEmbedded(folder).catch((error) => {
    lock.release();
    throw error;
  });
  const admin = connectPool(server.connection, 1);
  await ensureDatabase(admin, "varn");
  await admin.end();
  return {
    connection: embeddedConnection(folder),
    embedded: true,
    close: async () => {
      await server.stop();
      lock.release();
    },
  };
}
