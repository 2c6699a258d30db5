import type { Connection } from "../platform/database/connect.ts";
import { lockHolder } from "../platform/database/embedded/folder-lock.ts";
import type { BodyDirectory, DirectoryBody, DirectoryGroup } from "../rooms/consultations/index.ts";
import { readSettings } from "./settings.ts";

/** The bodies that names are held against, and whose they are. */
export type KnownBodies = { directory: BodyDirectory; from: "database" | "demo-city" };

const bodiesAsked = `select slug as key, kind, name, short_name as "shortName", administration, from_day::text as "from",
  to_day::text as "to" from body order by from_day, slug`;
const groupsAsked = `select slug as key, name, kinds, coalesce((select array_agg(body.slug) from group_member
  join body on body.id = group_member.body_id where group_member.group_id = group_addressee.id), '{}') as members
  from group_addressee order by slug`;

/** The municipality's own bodies where a database is at hand: DATABASE_URL, or a Värn that runs. Else the demo city's. */
export async function bodyDirectory(): Promise<KnownBodies> {
  const { DATABASE_URL, dataFolder } = readSettings(process.env);
  if (DATABASE_URL) return fromDatabase({ connectionString: DATABASE_URL });
  if (lockHolder(dataFolder) === null) return fromDemoCity();
  const { embeddedConnection } = await import("../platform/database/embedded/server.ts");
  return fromDatabase(embeddedConnection(dataFolder));
}

async function fromDatabase(connection: Connection): Promise<KnownBodies> {
  // Loaded only here: most readings need no database, and its driver takes longer than a short answer.
  const { connectPool } = await import("../platform/database/connect.ts");
  const pool = connectPool(connection, 1);
  try {
    const bodies = await pool.query<BodyRow>(bodiesAsked);
    const groups = await pool.query<DirectoryGroup>(groupsAsked);
    return { directory: { bodies: bodies.rows.map(toBody), groups: groups.rows }, from: "database" };
  } finally {
    await pool.end();
  }
}

type BodyRow = {
  key: string;
  kind: string;
  name: string;
  shortName: string;
  administration: string | null;
  from: string;
  to: string | null;
};

function toBody({ administration, to, ...body }: BodyRow): DirectoryBody {
  return { ...body, ...(administration ? { administration } : {}), ...(to ? { to } : {}) };
}

async function fromDemoCity(): Promise<KnownBodies> {
  const { readDemoCity } = await import("../../demo/schema.ts");
  const { bodies, groups } = readDemoCity();
  const known = bodies.map(
    ({ key, kind, name, shortName, administration = null, validFrom: from, validTo: to = null }) =>
      toBody({ key, kind, name, shortName, administration, from, to }),
  );
  return { directory: { bodies: known, groups }, from: "demo-city" };
}
