import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

export type FolderLock = { release(): void };

/** Two processes with one number are told apart by when they started (field 22 of /proc/PID/stat, where there is one). */
function startOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/** The living process that holds the folder, or null. */
export function lockHolder(folder: string): number | null {
  try {
    const [pid = "", started] = readFileSync(path.join(folder, "lock"), "utf8").split(" ");
    process.kill(Number(pid), 0);
    return startOf(Number(pid)) === started ? Number(pid) : null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EPERM") return Number(readFileSync(path.join(folder, "lock"), "utf8").split(" ")[0]);
    return null;
  }
}

/**
 * One process at a time may open a data folder.
 * @throws with a sentence that names the process already there.
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const place = path.join(folder, "lock");
  const mine = path.join(folder, `lock.${process.pid}`);
  writeFileSync(mine, `${process.pid} ${startOf(process.pid)}`);
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        linkSync(mine, place);
        return { release: () => rmSync(place, { force: true }) };
      } catch {
        const holder = lockHolder(folder);
        if (holder !== null) throw new Error(`Värn is already running in ${folder} (process ${holder}). Stop it first, or set VARN_DATA to another folder.`);
        // A rename succeeds for one claimant only, so two starters cannot both clear away a dead one's lock.
        try {
          renameSync(place, `${mine}.stale`);
          rmSync(`${mine}.stale`, { force: true });
        } catch {}
      }
    }
    throw new Error(`The lock in ${folder} could not be taken. Try again.`);
  } finally {
    rmSync(mine, { force: true });
  }
}
