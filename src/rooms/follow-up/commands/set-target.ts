import { sql } from "kysely";
import { z } from "zod";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { writePlan } from "../actions.ts";
import { indicatorTrace } from "./indicator-trace.ts";
import { loadIndicator } from "./load-indicator.ts";
import { numberInput } from "./number-input.ts";
import { touchIndicator } from "./touch-indicator.ts";
import { yearInput } from "./year-input.ts";

const input = z.object({
  indicator: z.uuid("follow-up:indicator.missing"),
  expectedVersion: seenVersion,
  year: yearInput,
  target: numberInput("follow-up:indicator.not-a-number"),
});

/** The year's target as it stands; nothing when there is none. */
const targetOf = (tx: Tx, indicator: string, year: number) =>
  tx
    .selectFrom("indicator_target")
    .select("target")
    .where("indicator_id", "=", indicator)
    .where("year", "=", year)
    .executeTakeFirst();

/**
 * Says what a body's own indicator should come to in a year. Problems: the council's are changed by the council's decision only; a
 * conflict that tells that year's target.
 */
export const setTarget = command({
  name: "follow-up/set-target",
  input,
  load: ({ tx, input: { indicator } }) => loadIndicator(tx, indicator),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async ({ tx, input: { expectedVersion, year, target }, loaded, newId }): Promise<Outcome<null>> => {
    if (loaded.council) return tooLate("follow-up:indicator.council-decides");
    if (loaded.endedDay !== null) return tooLate("follow-up:indicator.has-ended");
    if (target === null) return invalid({ path: "target", key: "follow-up:indicator.target-missing" });
    if (loaded.version !== expectedVersion) return conflict("web:conflict", await targetOf(tx, loaded.id, year));
    await touchIndicator(tx, loaded.id);
    await tx
      .insertInto("indicator_target")
      .values({ id: newId(), indicator_id: loaded.id, year, target })
      .onConflict((row) =>
        row
          .columns(["indicator_id", "year"])
          .doUpdateSet({ target, version: sql<number>`indicator_target.version + 1` }),
      )
      .execute();
    return ok(null);
  },
  trace: ({ loaded, input: { year, target } }) => indicatorTrace(loaded, { year, target: target ?? "" }),
});
