import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAs } from "./run-as.ts";

const root = process.getuid?.() === 0;
const top = mkdtempSync(path.join(tmpdir(), "varn-run-as-"));
const open = path.join(top, "open");
const closed = path.join(top, "closed");
const secret = path.join(closed, "secret");

beforeAll(() => {
  chmodSync(top, 0o755);
  mkdirSync(open, { mode: 0o755 });
  mkdirSync(closed, { mode: 0o700 });
  writeFileSync(secret, "text", { mode: 0o600 });
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

const runs = (folders: string[], program: string, ...args: string[]) => {
  const [command, wrapped, options] = runAs(path.join(open, "postgres"), folders).wrap(program, args);
  return String(spawnSync(command, wrapped, { ...options, encoding: "utf8" }).stdout).trim();
};

describe.skipIf(root)("as an ordinary user", () => {
  it("everything runs as ourselves", () => {
    expect(runAs(open, [open]).owner).toBeNull();
    expect(runs([open], "id", "-u")).toBe(String(process.getuid?.()));
  });
});

describe.runIf(root)("as root", () => {
  const uidOf = (name: string) =>
    Number(new RegExp(`^${name}:[^:]*:(\\d+)`, "m").exec(readFileSync("/etc/passwd", "utf8"))?.[1]);
  const stranger = uidOf("postgres") || uidOf("nobody");

  it("programs run as an unprivileged user", () => {
    expect(runAs(open, [open]).owner?.uid).toBe(stranger);
    expect(runs([open], "id", "-u")).toBe(String(stranger));
  });

  it("closed folders can be passed and read, and nothing written there", () => {
    expect(runs([closed], "id", "-u")).toBe(String(stranger));
    expect(runs([closed], "cat", secret)).toBe("text");
    expect(runs([closed], "sh", "-c", `echo no > ${secret}; touch ${closed}/new; cat ${secret}; ls ${closed}`)).toBe(
      "textsecret",
    );
    expect(runs([open], "cat", secret)).toBe("");
  });

  it("a cluster that is there runs as its owner", () => {
    const cluster = path.join(top, "owned");
    mkdirSync(cluster);
    chownSync(cluster, 12_345, 12_345);
    expect(runAs(cluster, [open]).owner).toEqual({ uid: 12_345, gid: 12_345 });
  });
});
