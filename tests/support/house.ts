import type { AddressInfo } from "node:net";
import path from "node:path";
import { serve } from "@hono/node-server";
import { atEnd } from "./at-end.ts";
import { builtServer } from "./browser.ts";
import { type TestWorld, testWorld } from "./world.ts";

/** The house over a world that is furnished already, as it runs for people: pages, static files and work in the background. */
export async function serveHouse(world: TestWorld): Promise<string> {
  const assets = path.resolve(import.meta.dirname, "../../build/client");
  const app = builtServer.createServer(world, { publicOrigin: null, demo: true, assets });
  const tasks = builtServer.startTasks({ pool: world.pool, world, mail: null });
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(started));
  });
  atEnd(async () => {
    await tasks.stop();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The same over a world of its own. */
export async function openHouse(
  prepare: (world: TestWorld) => Promise<void>,
): Promise<{ world: TestWorld; address: string }> {
  const world = await testWorld();
  await prepare(world);
  return { world, address: await serveHouse(world) };
}
