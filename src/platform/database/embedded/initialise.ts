import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Binaries } from "./binaries.ts";
import { neutralLocale } from "./neutral-locale.ts";
import type { RunAs } from "./run-as.ts";

const flags = (cluster: string, password: string) => [
  `--pgdata=${cluster}`,
  "--username=varn",
  `--pwfile=${password}`,
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--data-checksums",
];

/** The program's last words when it failed, else null. */
async function failureOf(program: string, args: string[], user: RunAs): Promise<string | null> {
  const [command, wrapped, options] = user.wrap(program, args);
  const env = { ...process.env, ...neutralLocale };
  const child = spawn(command, wrapped, { ...options, env, cwd: "/", stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (said += data));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code) =>
      resolve(code === 0 ? null : (said.trim().split("\n").at(-1) ?? `it ended with ${code}`)),
    );
  });
}

/**
 * Creates the cluster once; its password is drawn at random and kept in a file that only the owner can read. It is made
 * beside its place and moved there whole, so that a start broken off midway leaves nothing that looks like a cluster.
 * @throws with one sentence when it cannot be made.
 */
export async function initialise(folder: string, programs: Binaries, user: RunAs): Promise<void> {
  const cluster = path.join(folder, "postgres");
  if (existsSync(cluster)) return;
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const password = path.join(folder, "password");
  rmSync(password, { force: true });
  writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (user.owner) for (const place of [unfinished, password]) chownSync(place, user.owner.uid, user.owner.gid);
  const failure = await failureOf(programs.initdb, flags(unfinished, password), user);
  if (failure !== null) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`The database could not be created in ${cluster}: ${failure}`);
  }
  renameSync(unfinished, cluster);
}
