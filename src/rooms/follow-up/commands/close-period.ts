import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { keepPeriods } from "../actions.ts";
import { shutForPeriod } from "../rules/shut-for-period.ts";
import { loadPeriod } from "./load-period.ts";

/** Closes a period: nobody hands in after that but those who are let in again. Problems: too late when it is not open. */
export const closePeriod = command({
  name: "follow-up/close-period",
  input: z.object({ period: z.uuid("follow-up:wheel.period-missing") }),
  load: ({ tx, input: { period } }) => loadPeriod(tx, period),
  may: ({ loaded }) => ({ action: keepPeriods, body: loaded.bodyId }),
  perform: async ({ tx, loaded }): Promise<Outcome<null>> => {
    const shut = shutForPeriod({ ...loaded, handedIn: false, opened: false }, "close");
    if (shut) return tooLate(shut);
    await tx
      .updateTable("follow_up_period")
      .set({ state: "closed", version: sql<number>`version + 1` })
      .where("id", "=", loaded.id)
      .execute();
    return ok(null);
  },
  trace: ({ loaded }) => ({
    subject: { kind: "period", id: loaded.id },
    body: loaded.bodyId,
    facts: { kind: loaded.kind, year: loaded.year },
  }),
});
