import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The command line of a living process, or nothing. */
function commandOf(pid: number): string {
  if (!existsSync("/proc/self"))
    return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

/** The server that still runs in the cluster, or null. Another program may have got its number since. */
function serverIn(cluster: string): number | null {
  const file = path.join(cluster, "postmaster.pid");
  const pid = existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : 0;
  return pid > 0 && commandOf(pid).includes(`-D ${cluster}`) ? pid : null;
}

/** Sends the signal and waits until the server is gone. */
async function endWith(signal: NodeJS.Signals, pid: number, cluster: string, patience: number): Promise<boolean> {
  try {
    process.kill(pid, signal);
  } catch {
    return serverIn(cluster) === null;
  }
  for (let waited = 0; waited < patience; waited += 50) {
    if (serverIn(cluster) === null) return true;
    await pause(50);
  }
  return false;
}

/**
 * Stops a server left behind by a Värn that was killed. The caller holds the folder's lock, so nobody else uses it.
 * @throws when it cannot be stopped.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const pid = serverIn(cluster);
  if (pid === null) return;
  // SIGINT is PostgreSQL's quick shutdown in good order; SIGQUIT leaves the tidying to the next start.
  if (await endWith("SIGINT", pid, cluster, 10_000)) return;
  if (await endWith("SIGQUIT", pid, cluster, 5_000)) return;
  throw new Error(
    `A PostgreSQL from an earlier start (process ${pid}) still runs in ${cluster} and does not stop. Stop it and start again.`,
  );
}
