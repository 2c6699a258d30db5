import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { serve } from "@hono/node-server";
import autocannon from "autocannon";
import { Hono } from "hono";
import { freePort } from "./free-port.ts";

const visitors = 8;
const seconds = 3;

/** Answers a second of a Hono server in one process that only says hello. */
export async function measureBareServer(): Promise<number> {
  const port = await freePort();
  const child: ChildProcess = fork(import.meta.filename, [String(port)], { stdio: "inherit" });
  await once(child, "message");
  const { requests } = await autocannon({ url: `http://127.0.0.1:${port}/`, connections: visitors, duration: seconds });
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
  return requests.average;
}

if (process.argv[1] === import.meta.filename) {
  const app = new Hono();
  app.get("/", (c) => c.text("hello"));
  serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: "127.0.0.1" }, () => process.send?.("ready"));
}
