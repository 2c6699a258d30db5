import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type FolderLock, lockFolder } from "../platform/database/embedded/folder-lock.ts";
import { compressAssets } from "./compress-assets.ts";
import { projectRoot } from "./project.ts";

const folder = path.join(projectRoot, "build");
const stamp = path.join(folder, "stamp");
/** Outside the folder that is built, which is emptied first of all. */
const turns = path.join(projectRoot, "node_modules", ".varn-build");

/** Names, sizes and times of all that the build is made of: cheap to read, and changed by every edit. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const names = readdirSync(path.join(projectRoot, "src"), { recursive: true, encoding: "utf8" });
  for (const name of names.filter((one) => !/\.test\.tsx?$/.test(one)).sort()) {
    const { mtimeMs, size } = statSync(path.join(projectRoot, "src", name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  for (const name of ["package-lock.json", "vite.config.ts"]) hash.update(readFileSync(path.join(projectRoot, name)));
  return hash.digest("hex");
}

const isBuilt = (wanted: string) => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;

/** Two that build at once would take the files away under each other, so the second waits for the first. */
async function takeTurn(unwanted: AbortSignal | undefined): Promise<FolderLock> {
  mkdirSync(turns, { recursive: true });
  for (;;) {
    const lock = lockFolder(turns);
    if ("release" in lock) return lock;
    await pause(200, undefined, { signal: unwanted });
  }
}

async function build(unwanted: AbortSignal | undefined): Promise<void> {
  const tool = path.join(projectRoot, "node_modules", ".bin", "react-router");
  const child = spawn(process.execPath, [tool, "build"], {
    cwd: projectRoot,
    stdio: ["ignore", "pipe", "pipe"],
    ...(unwanted ? { signal: unwanted } : {}),
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const code = await new Promise((resolve) => child.on("close", resolve).on("error", resolve));
  if (code !== 0) throw new Error(`The pages could not be built.\n${said.trim()}`);
  await compressAssets(path.join(folder, "client", "assets"));
}

/**
 * Builds the pages when something in `src/` has changed since last time.
 * @throws when the build fails, or is broken off because it is no longer wanted.
 */
export async function buildPages(announce: () => void, unwanted?: AbortSignal): Promise<void> {
  if (isBuilt(fingerprint())) return;
  const lock = await takeTurn(unwanted);
  try {
    // Taken before the build, so that what is edited meanwhile is built the next time.
    const wanted = fingerprint();
    if (isBuilt(wanted)) return;
    announce();
    await build(unwanted);
    writeFileSync(stamp, wanted);
  } finally {
    lock.release();
  }
}
