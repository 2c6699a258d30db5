// `npm test`: everything that must hold, in one go, on a fresh clone. Ends with "N passed, N failed" alone on a line.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const memory = "/dev/shm";
const enough = 4 * 1024 ** 3;

/** Hundreds of databases are made and thrown away: in memory where there is room for them, else where temporary files lie. */
function scratch(): string {
  const room = existsSync(memory) ? statfsSync(memory) : { bavail: 0, bsize: 0 };
  const roomy = Math.min(room.bavail * room.bsize, process.availableMemory()) >= enough;
  const folder = mkdtempSync(path.join(roomy ? memory : tmpdir(), "varn-"));
  // As /tmp itself, others may pass: as root the database runs as somebody else.
  chmodSync(folder, 0o755);
  return folder;
}

const output = scratch();
process.on("exit", () => rmSync(output, { recursive: true, force: true, maxRetries: 3 }));
let running: ChildProcess | null = null;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => {
    running?.once("exit", () => process.exit(1));
    running?.kill(signal);
    if (!running) process.exit(1);
  });
let passed = 0;
let failed = 0;

/** One step that passes or fails as a whole. */
async function step(name: string, command: string, args: string[], more: NodeJS.ProcessEnv = {}): Promise<boolean> {
  process.stdout.write(`\n— ${name}\n`);
  running = spawn(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...more } });
  const [status] = await once(running, "exit");
  running = null;
  return status === 0;
}

function count(good: boolean): void {
  if (good) passed++;
  else failed++;
}

const browser = "/usr/bin/chromium-headless-shell";

/**
 * Debian's Chromium without windows and poppler are installed when that is possible. Another Chromium does as well, only slower;
 * without any the journeys say so and fail.
 */
function ensurePrograms(): void {
  const wanted = [
    ...(existsSync(browser) ? [] : ["chromium-headless-shell"]),
    ...(existsSync("/usr/bin/pdftotext") ? [] : ["poppler-utils"]),
  ];
  if (wanted.length === 0 || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  process.stdout.write(`\n— Installing from Debian (once): ${wanted.join(", ")}\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env: environment });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...wanted], {
    stdio: ["ignore", "ignore", "inherit"],
    env: environment,
  });
}

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTestSuites: number;
  numFailedTestSuites: number;
  success: boolean;
};

/** Vitest counts for itself; a run that ended without a report, or failed outside a test, is a failure too. */
async function vitest(): Promise<void> {
  const file = path.join(output, "vitest.json");
  const reports = ["--reporter=default", "--reporter=json", `--outputFile=${file}`];
  const args = ["run", ...reports, ...process.argv.slice(2)];
  const good = await step("Rules, database, pages, journeys and house", "vitest", args, { TMPDIR: output });
  const report: Report | null = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  passed += report?.numPassedTests ?? 0;
  failed += report?.numFailedTests ?? 0;
  if (!good && (report?.numFailedTests ?? 0) === 0) failed++;
}

ensurePrograms();
count(await step("Types", "tsc", ["--noEmit"]));
count(await step("Format and lint", "biome", ["check", "."]));
count(await step("Nothing unused", "knip", []));
const built = await step("Build", process.execPath, ["src/varn.ts", "build"]);
count(built);
if (built) await vitest();
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
