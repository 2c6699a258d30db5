import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const read = (place: string): string | null => {
  try {
    return readFileSync(place, "utf8");
  } catch {
    return null;
  }
};

/** The process that wrote the lock, if it still lives. */
function holderOf(content: string): number | null {
  const [pid = "", started = ""] = content.split(" ");
  return Number(pid) > 0 && isAlive(Number(pid)) && startOf(Number(pid)) === started ? Number(pid) : null;
}

/** The living process that holds the folder, or null. */
export function lockHolder(folder: string): number | null {
  return holderOf(read(path.join(folder, "lock")) ?? "");
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Moves a dead process's lock aside. What was moved may be the lock of a faster starter: then it is put back. */
function clearStale(place: string, aside: string, stale: string): void {
  try {
    renameSync(place, aside);
    if (read(aside) !== stale) link(aside, place);
  } catch {
    // It is already gone; the next try tells whose the folder is.
  }
  rmSync(aside, { force: true });
}

/**
 * Takes the folder's lock for this process, or answers with the process that has it. The folder exists. A lock left by a
 * process that died is taken over.
 */
export function lockFolder(folder: string): FolderLock | { heldBy: number } {
  const place = path.join(folder, "lock");
  const mine = path.join(folder, `lock.${process.pid}`);
  const ours = `${process.pid} ${startOf(process.pid)}`;
  writeFileSync(mine, ours);
  try {
    while (!link(mine, place)) {
      const content = read(place) ?? "";
      const heldBy = holderOf(content);
      if (heldBy !== null) return { heldBy };
      clearStale(place, `${mine}.stale`, content);
    }
    return { release: () => void (read(place) === ours && rmSync(place)) };
  } finally {
    rmSync(mine, { force: true });
  }
}
