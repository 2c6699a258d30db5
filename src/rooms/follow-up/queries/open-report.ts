import type { Outcome } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { World } from "../../../platform/world.ts";
import { handedInReport } from "./handed-in-report.ts";
import { ownReport } from "./own-report.ts";
import type { ReadReport } from "./read-report.ts";

export type ReportAsked = { period: string | undefined; body: string | undefined; number: string | null };

/** A report as one of those who may read it: its own body, or whoever looks after the whole city. */
export async function openReport(world: World, actor: Actor, asked: ReportAsked): Promise<Outcome<ReadReport>> {
  const own = await ownReport(world, actor, asked);
  return own.ok ? own : handedInReport(world, actor, asked);
}
