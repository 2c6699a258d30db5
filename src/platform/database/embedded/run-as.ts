import { type SpawnOptions, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

type Owner = { name: string; uid: number; gid: number };

/** How a PostgreSQL program is started: as whom (null: as ourselves), and through which command. */
export type RunAs = {
  owner: { uid: number; gid: number } | null;
  wrap(program: string, args: string[]): [string, string[], SpawnOptions];
};

const asOurselves: RunAs = { owner: null, wrap: (program, args) => [program, args, {}] };

/** The user that already owns the cluster, else `postgres`, else `nobody`. */
function unprivilegedUser(cluster: string): Owner {
  const lines = existsSync("/etc/passwd") ? readFileSync("/etc/passwd", "utf8").split("\n") : [];
  const users = lines
    .map((line) => line.split(":"))
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { name: users.find((user) => user.uid === uid)?.name ?? String(uid), uid, gid };
  }
  const found = ["postgres", "nobody"]
    .map((name) => users.find((user) => user.name === name && user.uid > 0))
    .find((user) => user);
  if (found) return found;
  throw new Error(
    "PostgreSQL cannot run as root, and neither the user postgres nor nobody exists. Start Värn as an ordinary user, or set DATABASE_URL.",
  );
}

/** The first folder on the way that a stranger may not pass through, or null when all may be passed. */
function closedFolder(place: string): string | null {
  const onTheWay = place.split(path.sep).map((_, index, parts) => parts.slice(0, index + 1).join(path.sep) || path.sep);
  return onTheWay.find((folder) => existsSync(folder) && (statSync(folder).mode & 0o005) !== 0o005) ?? null;
}

/** `setpriv` lets the server keep one right of root's, to read through closed folders, and drop every other. */
const readThroughClosedFolders = ({ uid, gid }: Owner) => [
  "--securebits=+no_setuid_fixup",
  `--reuid=${uid}`,
  `--regid=${gid}`,
  "--clear-groups",
  "--inh-caps=+dac_read_search",
  "--ambient-caps=+dac_read_search",
  "--bounding-set=-all,+dac_read_search",
  "--",
];

/**
 * PostgreSQL refuses to run as root. As root the server therefore runs as an unprivileged user that is already there; the
 * machine's list of users is never changed. `folders` are those it must reach.
 * @throws with one sentence when there is no such user, or it cannot reach the folders.
 */
export function runAs(cluster: string, folders: string[]): RunAs {
  if (process.getuid?.() !== 0) return asOurselves;
  const user = unprivilegedUser(cluster);
  const owner = { uid: user.uid, gid: user.gid };
  const closed = folders.map(closedFolder).find((folder) => folder !== null);
  if (!closed) return { owner, wrap: (program, args) => [program, args, owner] };
  const prefix = readThroughClosedFolders(user);
  if (spawnSync("setpriv", [...prefix, "true"]).status === 0) {
    return { owner, wrap: (program, args) => ["setpriv", [...prefix, program, ...args], {}] };
  }
  throw new Error(
    `PostgreSQL cannot run as root, and the user ${user.name} may not enter ${closed}. Move the folder, start Värn as an ordinary user, or set DATABASE_URL.`,
  );
}
