// The first step of every command, written for any Node from 20: installs what is missing and goes on with the
// project's own Node 26, which npm brought, so that the machine's version does not matter.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import module from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const own = path.join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const marker = path.join(root, "node_modules", ".package-lock.json");

/** Installed means: our own Node is there, and so is every package the lock file names. */
function installed() {
  if (!existsSync(own) || !existsSync(marker)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const have = JSON.parse(readFileSync(marker, "utf8")).packages;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === "" || optional || have[name]?.version === version,
  );
}

function install() {
  process.stderr.write("Installing packages (once) …\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // Not `npm ci`: it refuses a lock file in which a registry left out the binaries of some other platform.
  const flags = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--include=dev"];
  const { status } = spawnSync(npm, flags, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status === 0 && existsSync(own)) return;
  // npm before 11.16 has no list of approved install scripts and runs them all; a newer one that was told to run none is helped here.
  if (status === 0) spawnSync(npm, ["rebuild", "node"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (!existsSync(own)) {
    process.stderr.write(
      "The packages could not be installed. Check that npm reaches its registry and try again: npm install\n",
    );
    process.exit(1);
  }
}

/** npm makes no short cut for a package's own command; with one, `npx varn` need not ask the registry where to look. */
function linkCommand() {
  const link = path.join(root, "node_modules", ".bin", "varn");
  if (process.platform === "win32" || existsSync(link)) return;
  try {
    symlinkSync(path.join("..", "..", "bin", "varn.mjs"), link);
  } catch {
    // A folder that may not be written in: npx finds the command by itself, only slower.
  }
}

/** `kill` on npm reaches only the shell between npm and us: then we are handed to another parent and would run on unseen. */
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 300).unref();
}

/** npm puts the project's own Node first in the path, so most often it is the one that runs already. */
async function runHere(file, args) {
  stopWithNpm(() => process.kill(process.pid, "SIGTERM"));
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  process.argv.splice(1, process.argv.length, file, ...args);
  await import(pathToFileURL(file).href);
}

function runInOwnNode(file, args) {
  const child = spawn(own, [file, ...args], { stdio: "inherit" });
  // Ctrl-C reaches the child by itself; we only wait for it to close in good order.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  stopWithNpm(() => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}

/** Runs a TypeScript file of the project with the project's Node; the exit code is its own. */
export async function run(script, args) {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    process.stderr.write(`Värn needs Node 20 or later to start; this is ${process.version}.\n`);
    process.exit(1);
  }
  const asBefore = installed();
  if (!asBefore) install();
  linkCommand();
  const bin = path.join(root, "node_modules", ".bin");
  process.env.PATH = [bin, path.dirname(own), process.env.PATH].join(path.delimiter);
  // What has been read and compiled once is not compiled again by the next command.
  process.env.NODE_COMPILE_CACHE ??= path.join(root, "node_modules", ".cache", "node");
  const file = path.join(root, script);
  // After an installation the file may be another Node than the one that runs.
  if (asBefore && process.execPath === own) await runHere(file, args);
  else runInOwnNode(file, args);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv[2], process.argv.slice(3));
