import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { keepPeriods } from "../actions.ts";
import { shutForPeriod } from "../rules/shut-for-period.ts";
import { loadPeriod } from "./load-period.ts";
import { tellOfPeriod } from "./tell-of-period.ts";

/** Opens a period, on its day or earlier, or again after it was closed. Problems: too late when it is open. */
export const openPeriod = command({
  name: "follow-up/open-period",
  input: z.object({ period: z.uuid("follow-up:wheel.period-missing") }),
  load: ({ tx, input: { period } }) => loadPeriod(tx, period),
  may: ({ loaded }) => ({ action: keepPeriods, body: loaded.bodyId }),
  perform: async ({ tx, loaded, now, newId }): Promise<Outcome<null>> => {
    const shut = shutForPeriod({ ...loaded, handedIn: false, opened: false }, "open");
    if (shut) return tooLate(shut);
    await tx
      .updateTable("follow_up_period")
      .set({ state: "open", version: sql<number>`version + 1` })
      .where("id", "=", loaded.id)
      .execute();
    await tellOfPeriod(tx, loaded, { now, newId });
    return ok(null);
  },
  trace: ({ loaded }) => ({
    subject: { kind: "period", id: loaded.id },
    body: loaded.bodyId,
    facts: { kind: loaded.kind, year: loaded.year },
  }),
});
