import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockFolder, lockHolder } from "./folder-lock.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "varn-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const leaveLock = (content: string) => writeFileSync(path.join(folder, "lock"), content);

/** Another process that tries the lock, says what it got, and holds on to it until its input ends. */
const contender = () => {
  const script = `
    const { lockFolder } = await import(${JSON.stringify(path.join(import.meta.dirname, "folder-lock.ts"))});
    const lock = lockFolder(${JSON.stringify(folder)});
    console.log("heldBy" in lock ? "refused" : "taken");
    process.stdin.resume();`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answer = new Promise<string>((resolve) => child.stdout.once("data", (text) => resolve(String(text).trim())));
  return { child, answer };
};

describe("lockFolder", () => {
  it("gives the folder to one, and tells the next who has it", () => {
    const lock = lockFolder(folder);
    expect(lockFolder(folder)).toEqual({ heldBy: process.pid });
    expect(lockHolder(folder)).toBe(process.pid);
    if ("release" in lock) lock.release();
    expect(lockHolder(folder)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ["a process that is gone", () => `${spawnSync("true").pid} 1`],
    ["a process whose number another has got since", () => `${process.pid} 1`],
    ["nothing at all", () => ""],
    ["something else", () => "lock"],
  ])("takes over the lock of %s", (_, content) => {
    leaveLock(content());
    expect(lockHolder(folder)).toBeNull();
    expect("release" in lockFolder(folder)).toBe(true);
    expect(lockHolder(folder)).toBe(process.pid);
  });

  it("is given to one of many that come at once to a dead one's lock", async () => {
    leaveLock(`${spawnSync("true").pid} 1`);
    const contenders = Array.from({ length: 6 }, contender);
    const answers = await Promise.all(contenders.map(({ answer }) => answer));
    for (const { child } of contenders) child.kill();
    expect(answers.toSorted()).toEqual([...Array(5).fill("refused"), "taken"]);
  });

  it("lets go of its own lock only", () => {
    const lock = lockFolder(folder);
    leaveLock(`${process.ppid} 1`);
    if ("release" in lock) lock.release();
    expect(readdirSync(folder)).toEqual(["lock"]);
  });

  it("says so when the folder is not there", () => {
    rmSync(folder, { recursive: true });
    expect(() => lockFolder(folder)).toThrow("ENOENT");
    expect(existsSync(folder)).toBe(false);
  });
});
