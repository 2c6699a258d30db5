import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { writePlan } from "../actions.ts";
import { indicatorTrace } from "./indicator-trace.ts";
import { loadRequest } from "./load-request.ts";

/** Takes back a request that the council has not decided. Problems: too late once it has. */
export const withdrawIndicatorRequest = command({
  name: "follow-up/withdraw-indicator-request",
  input: z.object({ request: z.uuid("follow-up:indicator.request-missing") }),
  load: ({ tx, input: { request } }) => loadRequest(tx, request),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.indicator.responsibleId }),
  perform: async ({ tx, loaded: { request } }): Promise<Outcome<null>> => {
    if (request.state !== "asked") return tooLate("follow-up:indicator.decided-already");
    await tx
      .updateTable("indicator_request")
      .set({ state: "withdrawn", version: sql<number>`version + 1` })
      .where("id", "=", request.id)
      .execute();
    return ok(null);
  },
  trace: ({ loaded }) => indicatorTrace(loaded.indicator),
});
