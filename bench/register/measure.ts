import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { pino } from "pino";
import { projectRoot } from "../../src/cli/project.ts";
import { startWebProcesses } from "../../src/cli/web-processes.ts";
import { buildWorld } from "../../src/platform/build-world.ts";
import { connectPool } from "../../src/platform/database/connect.ts";
import "../../src/texts.ts";
import { listAddresses, numberAddresses, searchAddresses } from "./addresses.ts";
import { freePort } from "./free-port.ts";
import type { BenchRegister } from "./prepare.ts";
import { forgetRegistered, measureRegistering } from "./registering.ts";
import { signIn } from "./sign-in.ts";
import { type Times, timesOf } from "./times.ts";
import { createVisitor, type Visitor } from "./visitor.ts";

export type Figures = {
  list: Times;
  listsASecond: number;
  number: Times;
  search: Times;
  /** As somebody who may read one authority's cases. */
  searchOfOne: Times;
  casesASecond: number;
  casesASecondInOneSeries: number;
  html: number;
  htmlGzip: number;
  cssGzip: number;
};

const visitors = 8;
const seconds = 10;

/** Each address so many times over, in turn, after one round that is not counted. */
async function timed(visitor: Visitor, addresses: readonly string[], rounds: number): Promise<Times> {
  const spent: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const address of addresses) {
      const { status, milliseconds } = await visitor.ask(address);
      if (status !== 200) throw new Error(`${address} answered ${status}`);
      if (round > 0) spent.push(milliseconds);
    }
  }
  return timesOf(spent);
}

async function many(port: number, cookie: string, addresses: readonly string[]): Promise<number> {
  const requests = addresses.map((address) => ({ method: "GET" as const, path: address, headers: { cookie } }));
  const run = (duration: number) =>
    autocannon({ url: `http://127.0.0.1:${port}`, connections: visitors, duration, requests });
  await run(3);
  const { requests: done, non2xx, errors } = await run(seconds);
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} of the lists could not be shown`);
  return done.average;
}

async function stylesheet(): Promise<Buffer> {
  const assets = path.join(projectRoot, "build", "client", "assets");
  const name = (await readdir(assets)).find((file) => file.endsWith(".css"));
  return readFile(path.join(assets, name ?? ""));
}

type Cookies = { cookie: string; ofOne: string };

async function measurePages(port: number, { cookie, ofOne }: Cookies, { city }: BenchRegister) {
  const visitor = createVisitor(port, cookie);
  const lists = listAddresses(city);
  const list = await timed(visitor, lists, 60);
  const number = await timed(visitor, numberAddresses(city), 6);
  const search = await timed(visitor, searchAddresses(), 5);
  const { body } = await visitor.ask("/diarium");
  visitor.leave();
  const officer = createVisitor(port, ofOne);
  const searchOfOne = await timed(officer, searchAddresses(), 2);
  officer.leave();
  const listsASecond = await many(port, cookie, lists);
  const cssGzip = gzipSync(await stylesheet()).length;
  return {
    list,
    number,
    search,
    searchOfOne,
    listsASecond,
    html: body.length,
    htmlGzip: gzipSync(body).length,
    cssGzip,
  };
}

/** All figures of one register. Pages are read by the auditor, whom every case of the city is open to. */
export async function measureRegister(register: BenchRegister, processes: number): Promise<Figures> {
  const port = await freePort();
  const web = startWebProcesses(processes, register.connection, {
    PORT: String(port),
    HOST: "127.0.0.1",
    VARN_DEMO: "1",
  });
  const pool = connectPool(register.connection, 16);
  const world = buildWorld({ pool, origin: `http://127.0.0.1:${port}`, log: pino({ level: "warn" }) });
  try {
    await web.ready;
    const { auditor, bodies } = register.city;
    const cookies = {
      cookie: await signIn(world, auditor),
      ofOne: await signIn(world, bodies[0]?.officers[0] ?? ""),
    };
    const pages = await measurePages(port, cookies, register);
    const casesASecond = await measureRegistering(world, register.city, 16);
    const casesASecondInOneSeries = await measureRegistering(world, register.city, 1);
    await forgetRegistered(pool);
    return { ...pages, casesASecond, casesASecondInOneSeries };
  } finally {
    await web.stop();
    await pool.end();
  }
}
