import type { Actor } from "../../src/platform/access/actor.ts";
import type { World } from "../../src/platform/world.ts";
import { signIn } from "../register/sign-in.ts";
import { timesOf } from "../register/times.ts";
import { loadBuiltServer } from "./built-server.ts";
import { timed } from "./timed.ts";

/** What one answer costs: milliseconds from question to last byte, those of them that the processor worked, statements, size. */
export type PageCost = { milliseconds: number; processor: number; statements: number; bytes: number };
export type AskPage = (address: string, rounds?: number) => Promise<PageCost>;

const origin = "http://127.0.0.1";
const usual = 30;
/** So many are not counted: code that is asked often is made faster while it runs. */
const warming = 15;
/** Asks the built server in this very process, so that what is measured is the server's own time; medians. */
export async function openPages(world: World, asked: () => number, actor: Actor | null): Promise<AskPage> {
  const { createServer } = await loadBuiltServer();
  const app = createServer(world, { publicOrigin: null, demo: true, assets: null });
  const cookie = actor?.kind === "person" ? await signIn(world, actor.id) : "";
  return async (address, rounds = usual) => {
    const costs: PageCost[] = [];
    for (let round = -warming; round < rounds; round++) {
      const before = asked();
      const { made: bytes, ...taken } = await timed(async () => {
        const response = await app.fetch(
          new Request(new URL(address, origin), { headers: { cookie }, redirect: "manual" }),
        );
        if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
        return (await response.arrayBuffer()).byteLength;
      });
      const cost = { ...taken, statements: asked() - before, bytes };
      if (round >= 0) costs.push(cost);
    }
    const middle = (of: keyof PageCost) => timesOf(costs.map((cost) => cost[of])).p50;
    return {
      milliseconds: middle("milliseconds"),
      processor: middle("processor"),
      statements: middle("statements"),
      bytes: middle("bytes"),
    };
  };
}
