import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, vi } from "vitest";

export type VarnProcess = {
  child: ChildProcess;
  pid: number;
  /** All that was said so far, on both outputs. */
  said(): string;
  /** Waits until it has said this. @throws with all it said when it ends before that. */
  until(text: string): Promise<void>;
  /** Waits until it ends. */
  ended: Promise<{ code: number | null; out: string; error: string }>;
};

// Starting a whole Värn takes its time where much else goes on.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const root = path.resolve(import.meta.dirname, "../..");
const living = new Set<ChildProcess>();
const folders: string[] = [];

/** Runs `varn` as a process of its own, with nothing set but what is given here. */
export function varn(args: string[], environment: Record<string, string> = {}): VarnProcess {
  return run(process.execPath, ["src/varn.ts", ...args], environment);
}

/** Runs `varn` as npm does for a script: npm's child is a shell, and `varn` the shell's. */
export function varnUnderShell(command: string, environment: Record<string, string>): VarnProcess {
  const line = `"${process.execPath}" scripts/bootstrap.mjs src/varn.ts ${command}; true`;
  return run("sh", ["-c", line], { npm_lifecycle_event: command, ...environment });
}

function run(program: string, args: string[], environment: Record<string, string>): VarnProcess {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, VARN_DEMO: "0", VARN_PROCESSES: "1", ...environment };
  const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  living.add(child);
  let out = "";
  let error = "";
  const heard = new Set<() => void>();
  child.stdout.on("data", (text) => {
    out += text;
    for (const check of heard) check();
  });
  child.stderr.on("data", (text) => {
    error += text;
    for (const check of heard) check();
  });
  const ended = new Promise<{ code: number | null; out: string; error: string }>((resolve) =>
    child.on("close", (code) => {
      living.delete(child);
      resolve({ code, out, error });
    }),
  );
  const until = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const check = () => (out + error).includes(text) && resolve();
      heard.add(check);
      check();
      void ended.then(() => reject(new Error(`It ended without saying "${text}": ${out}${error}`)));
    });
  return { child, pid: child.pid ?? 0, said: () => out + error, until, ended };
}

/** A data folder of its own, gone when the test file is done. */
export function dataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "varn-cli-"));
  folders.push(folder);
  return folder;
}

/** A port that nobody uses just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** The numbers of all living processes whose command line holds the text, for instance a data folder. */
export function processesWith(text: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ").includes(text);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** The children of a process. */
export function childrenOf(pid: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1] === String(pid);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Asks over and over until the answer is yes. @throws after `patience` milliseconds. */
export async function eventually(
  what: string,
  ask: () => Promise<boolean> | boolean,
  patience = 45_000,
): Promise<void> {
  const until = performance.now() + patience;
  while (!(await ask())) {
    if (performance.now() > until) throw new Error(`It never came about: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

afterAll(async () => {
  for (const child of living) child.kill("SIGINT");
  await eventually("all processes end", () => living.size === 0).catch(() =>
    living.forEach((child) => void child.kill("SIGKILL")),
  );
  for (const folder of folders) {
    for (const pid of processesWith(`${folder}/postgres`)) process.kill(pid, "SIGQUIT");
    rmSync(folder, { recursive: true, force: true });
  }
});
