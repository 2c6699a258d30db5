import type { Outcome } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { programmeOnDay } from "../queries/programme-on-day.ts";
import { judgeServed, type Served, type ServedAsked } from "./judge-served.ts";

export type { Served } from "./judge-served.ts";

/** What a goal or activity serves in the programmes in force on the day. Problems: those of `judgeServed`. */
export async function serve(
  tx: Tx,
  { day, ...asked }: ServedAsked & { day: Temporal.PlainDate },
): Promise<Outcome<Served>> {
  return judgeServed(await programmeOnDay(tx, day), asked);
}
