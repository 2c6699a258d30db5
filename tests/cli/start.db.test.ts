import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  childrenOf,
  dataFolder,
  eventually,
  freePort,
  processesWith,
  type VarnProcess,
  varn,
  varnUnderShell,
} from "../support/varn-process.ts";

const folder = dataFolder();
const cluster = path.join(folder, "postgres");
let port = 0;
const answers = async () =>
  (await fetch(`http://127.0.0.1:${port}/readyz`).then(
    (response) => response.status,
    () => null,
  )) === 200;
const start = () => varn(["start"], { PORT: String(port), VARN_DATA: folder });
const stop = async (running: VarnProcess) => {
  running.child.kill("SIGINT");
  return running.ended;
};

describe("varn start", () => {
  let running: VarnProcess;
  beforeAll(async () => {
    port = await freePort();
    running = start();
    await running.until(`Värn is ready: http://127.0.0.1:${port}`);
  });

  it("serves, and refuses a second start in its folder without being disturbed", async () => {
    const second = await varn(["start"], { PORT: String(await freePort()), VARN_DATA: folder }).ended;
    expect(second.code).toBe(1);
    expect(second.error).toMatch(
      new RegExp(`^Värn is already running in .+ \\(process ${running.pid}\\)\\. [^\n]+\n$`),
    );
    expect(await answers()).toBe(true);
  });

  it("replaces a web process that dies", async () => {
    const [web = 0] = childrenOf(running.pid).filter((pid) => processesWith("varn.ts web").includes(pid));
    process.kill(web, "SIGKILL");
    await eventually("another answers", async () => !childrenOf(running.pid).includes(web) && (await answers()));
  });

  it("lets other commands share its database", async () => {
    const verified = await varn(["verify"], { VARN_DATA: folder }).ended;
    expect(verified).toEqual({
      code: 0,
      out: "Checked 0 entries of the trail and 0 sealed rows: no flaws.\n",
      error: "",
    });
  });

  it("stops on Ctrl-C and leaves nothing running", async () => {
    expect(await stop(running)).toMatchObject({ code: 0, error: expect.stringMatching(/Stopped\.\n$/) });
    expect(processesWith(cluster)).toEqual([]);
    expect(existsSync(path.join(folder, "lock"))).toBe(false);
  });

  it("starts again in a folder whose Värn was killed, and puts away what that left", async () => {
    const killed = start();
    await killed.until("Värn is ready");
    const orphan = Number(readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n")[0]);
    const web = childrenOf(killed.pid).filter((pid) => pid !== orphan);
    killed.child.kill("SIGKILL");
    await eventually("its web processes end by themselves", () => web.every((pid) => !existsSync(`/proc/${pid}`)));
    expect(processesWith(cluster)).toContain(orphan);
    const next = start();
    await next.until("Värn is ready");
    expect(processesWith(cluster)).not.toContain(orphan);
    expect(await answers()).toBe(true);
    await stop(next);
    expect(processesWith(cluster)).toEqual([]);
  });

  it("stops in good order when it is asked to before it is ready", async () => {
    const early = start();
    await eventually("its database runs", () => processesWith(cluster).length > 0);
    expect(await stop(early)).toMatchObject({ code: 0 });
    expect(processesWith(cluster)).toEqual([]);
  });

  it("stops when npm is killed, whose child is only a shell", async () => {
    const shell = varnUnderShell("start", { PORT: String(port), VARN_DATA: folder });
    await shell.until("Värn is ready");
    shell.child.kill("SIGTERM");
    await shell.ended;
    expect(shell.said()).toMatch(/Stopped\.\n$/);
    expect(processesWith(cluster)).toEqual([]);
  });
});
