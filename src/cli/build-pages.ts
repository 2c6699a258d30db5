import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./project.ts";

const stamp = path.join(projectRoot, "build", "stamp");

/** Names, sizes and times of all that the build is made of: cheap to read, and changed by every edit. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(path.join(projectRoot, "src"), { recursive: true, encoding: "utf8" }).sort()) {
    const { mtimeMs, size } = statSync(path.join(projectRoot, "src", name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  for (const name of ["package-lock.json", "vite.config.ts"]) hash.update(readFileSync(path.join(projectRoot, name)));
  return hash.digest("hex");
}

/** Builds the pages when something in `src/` has changed since last time. @throws when the build fails. */
export function buildPages(announce: () => void): void {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  announce();
  const tool = path.join(projectRoot, "node_modules", ".bin", "react-router");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, "build"], { cwd: projectRoot, encoding: "utf8" });
  if (status !== 0) throw new Error(`The pages could not be built.\n${stdout}\n${stderr}`);
  writeFileSync(stamp, wanted);
}
