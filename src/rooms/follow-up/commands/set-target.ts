import { sql } from "kysely";
import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { writePlan } from "../actions.ts";
import { indicatorTrace } from "./indicator-trace.ts";
import { loadIndicator } from "./load-indicator.ts";
import { numberInput } from "./number-input.ts";
import { yearInput } from "./year-input.ts";

const input = z.object({
  indicator: z.uuid("follow-up:indicator.missing"),
  year: yearInput,
  target: numberInput("follow-up:indicator.not-a-number"),
});

/** Says what a body's own indicator should come to in a year. Problems: the council's are changed by the council's decision only. */
export const setTarget = command({
  name: "follow-up/set-target",
  input,
  load: ({ tx, input: { indicator } }) => loadIndicator(tx, indicator),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async ({ tx, input: { year, target }, loaded, newId }): Promise<Outcome<null>> => {
    if (loaded.council) return tooLate("follow-up:indicator.council-decides");
    if (loaded.endedDay !== null) return tooLate("follow-up:indicator.has-ended");
    if (target === null) return invalid({ path: "target", key: "follow-up:indicator.target-missing" });
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
