import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Connection } from "../connect.ts";
import { binaries } from "./binaries.ts";
import { initialise } from "./initialise.ts";
import { type RunAs, runAs } from "./run-as.ts";

export type EmbeddedServer = { connection: Connection; pid(): number | undefined; stop(): Promise<void> };

/** A socket's path may be 107 bytes at most, so it lives in the machine's temporary folder, named after the data folder. */
export function embeddedConnection(folder: string, database = "varn"): Connection {
  const name = createHash("sha256").update(path.resolve(folder)).digest("hex").slice(0, 16);
  return {
    host: path.join(tmpdir(), `varn-${name}`),
    user: "varn",
    password: readFileSync(path.join(folder, "password"), "utf8").trim(),
    database,
  };
}

async function stopOrphan(cluster: string): Promise<void> {
  const file = path.join(cluster, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  const alive = () => {
    try {
      process.kill(pid, 0);
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
    } catch {
      return false;
    }
  };
  if (alive()) process.kill(pid, "SIGINT");
  for (let waited = 0; waited < 100 && alive(); waited++) await new Promise((resolve) => setTimeout(resolve, 100));
}

function launch(cluster: string, socket: string, postgres: string, user: RunAs, settings: string[]): Promise<ChildProcess> {
  const flags = ["listen_addresses=", "max_connections=200", "shared_buffers=256MB", "jit=off", ...settings];
  const [command, args, options] = user.wrap(postgres, ["-D", cluster, "-k", socket, ...flags.flatMap((flag) => ["-c", flag])]);
  // Detached: Ctrl-C must reach Värn first, which then closes its work before the database goes.
  const child = spawn(command, args, { ...options, cwd: "/", detached: true, stdio: ["ignore", "ignore", "pipe"] });
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (data) => {
      said = (said + data).slice(-4000);
      if (said.includes("ready to accept connections")) resolve(child);
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`The embedded database did not start: ${said.trim().split("\n").at(-1)}`)));
  });
}

/**
 * Starts the embedded PostgreSQL in `folder/postgres`, on a socket only, and starts it again should it die by itself.
 * The caller holds the folder's lock.
 */
export async function startEmbedded(folder: string, settings: string[] = []): Promise<EmbeddedServer> {
  mkdirSync(folder, { recursive: true });
  const programs = await binaries();
  const cluster = path.join(folder, "postgres");
  const user = runAs([path.resolve(folder), path.dirname(programs.postgres)]);
  await initialise(folder, programs, user);
  await stopOrphan(cluster);
  const connection = embeddedConnection(folder, "postgres") as Connection & { host: string };
  mkdirSync(connection.host, { recursive: true, mode: 0o700 });
  if (user.owner) chownSync(connection.host, user.owner.uid, user.owner.gid);
  let stopping = false;
  let child: ChildProcess;
  const start = async () => {
    child = await launch(cluster, connection.host, programs.postgres, user, settings);
    child.once("exit", () => {
      if (!stopping) setTimeout(() => start().catch(() => process.exit(1)), 500);
    });
  };
  await start();
  return {
    connection,
    pid: () => child.pid,
    stop: async () => {
      stopping = true;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      if (child.exitCode === null && child.kill("SIGINT")) await gone;
      rmSync(connection.host, { recursive: true, force: true });
    },
  };
}
