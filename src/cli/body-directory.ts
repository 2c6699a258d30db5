import type { Connection } from "../platform/database/connect.ts";
import { lockHolder } from "../platform/database/embedded/folder-lock.ts";
import type { BodyDirectory } from "../rooms/consultations/rules.ts";
import { dataFolderOf } from "./data-folder.ts";

/** The bodies that names are held against, and whose they are. */
export type KnownBodies = { directory: BodyDirectory; from: "database" | "demo-city" };

/** The municipality's own bodies where a database is at hand: DATABASE_URL, or a Värn that runs. Else the demo city's. */
export async function bodyDirectory(): Promise<KnownBodies> {
  if (process.env.DATABASE_URL) {
    const { readSettings } = await import("./settings.ts");
    return fromDatabase({ connectionString: readSettings(process.env).DATABASE_URL ?? "" });
  }
  const dataFolder = dataFolderOf(process.env);
  if (lockHolder(dataFolder) === null) return fromDemoCity();
  const { embeddedConnection } = await import("../platform/database/embedded/server.ts");
  return fromDatabase(embeddedConnection(dataFolder));
}

async function fromDatabase(connection: Connection): Promise<KnownBodies> {
  // Loaded only here: most readings need no database, and its driver takes longer than a short answer.
  const { connect, connectPool } = await import("../platform/database/connect.ts");
  const { knownBodies } = await import("../rooms/consultations/index.ts");
  const pool = connectPool(connection, 1);
  try {
    return { directory: await knownBodies(connect(pool)), from: "database" };
  } finally {
    await pool.end();
  }
}

async function fromDemoCity(): Promise<KnownBodies> {
  const { readDemoBodies } = await import("../../demo/demo-bodies.ts");
  const { bodies, groups } = readDemoBodies();
  const known = bodies.map(({ key, kind, name, shortName, administration, validFrom: from, validTo: to }) => ({
    ...{ key, kind, name, shortName, from },
    ...(administration ? { administration } : {}),
    ...(to ? { to } : {}),
  }));
  return { directory: { bodies: known, groups }, from: "demo-city" };
}
