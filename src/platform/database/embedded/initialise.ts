import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Binaries } from "./binaries.ts";
import type { RunAs } from "./run-as.ts";

function giveTo(place: string, user: RunAs): void {
  if (user.owner) chownSync(place, user.owner.uid, user.owner.gid);
}

/** Runs `initdb` once; its password is drawn at random and kept in a file that only the owner can read. */
export async function initialise(folder: string, programs: Binaries, user: RunAs): Promise<void> {
  const cluster = path.join(folder, "postgres");
  if (existsSync(path.join(cluster, "PG_VERSION"))) return;
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  giveTo(cluster, user);
  const password = path.join(folder, "password");
  writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  giveTo(password, user);
  const [command, args, options] = user.wrap(programs.initdb, [
    `--pgdata=${cluster}`,
    "--username=varn",
    `--pwfile=${password}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
  ]);
  const output: string[] = [];
  const child = spawn(command, args, { ...options, cwd: "/", stdio: ["ignore", "pipe", "pipe"] });
  child.stdout?.on("data", (data) => output.push(String(data)));
  child.stderr?.on("data", (data) => output.push(String(data)));
  const code = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  if (code !== 0) {
    rmSync(cluster, { recursive: true, force: true });
    throw new Error(`The database could not be created in ${cluster}: ${output.join("").trim().split("\n").at(-1)}`);
  }
  if (user.owner === null) chmodSync(cluster, 0o700);
}
