import { type SpawnOptions, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** How a PostgreSQL program is started: as whom, and through which command. */
export type RunAs = {
  owner: { uid: number; gid: number } | null;
  wrap(program: string, args: string[]): [string, string[], SpawnOptions];
};

const asMyself: RunAs = { owner: null, wrap: (program, args) => [program, args, {}] };

function unprivilegedUser(): { name: string; uid: number; gid: number } {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(":") ?? [];
    if (uid && gid) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    "PostgreSQL cannot run as root, and neither the user postgres nor nobody exists. Start Värn as an ordinary user, or set DATABASE_URL.",
  );
}

/** The first folder on the way that a stranger may not enter, or null when all may be entered. */
function closedFolder(place: string): string | null {
  const parents = place.split(path.sep).map((_, index, parts) => parts.slice(0, index + 1).join(path.sep) || path.sep);
  return parents.find((parent) => existsSync(parent) && (statSync(parent).mode & 0o005) !== 0o005) ?? null;
}

/** `setpriv` lets the server keep one right of root's, to read through closed folders, and drop every other. */
const readThroughClosedFolders = ({ uid, gid }: { uid: number; gid: number }) => [
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
 * PostgreSQL refuses to run as root. As root the server therefore runs as an unprivileged user that is already there
 * (`postgres`, else `nobody`); the machine's list of users is never changed.
 * @throws with one sentence when there is no such user, or it cannot reach the folders.
 */
export function runAs(folders: string[]): RunAs {
  if (process.getuid?.() !== 0) return asMyself;
  const user = unprivilegedUser();
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
