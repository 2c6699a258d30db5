import { sql } from "kysely";
import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredDay } from "../../../platform/change/day-input.ts";
import { optionalLine, optionalText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { keepPeriods } from "../actions.ts";
import { longest } from "../model.ts";
import { indicatorTrace } from "./indicator-trace.ts";
import { loadRequest, type RequestRow } from "./load-request.ts";
import { notYet } from "./not-yet.ts";
import { touchIndicator } from "./touch-indicator.ts";

const input = z.object({
  request: z.uuid("follow-up:indicator.request-missing"),
  decision: z.enum(["approved", "refused"], "follow-up:indicator.decision-missing"),
  decidedDay: requiredDay("follow-up:indicator.decided-missing"),
  paragraph: optionalLine(longest.paragraph),
  reason: optionalText(longest.reason),
});

/** What the council decided, carried out. What was measured before stays as it was. */
async function carryOut(tx: Tx, { indicatorId, ...request }: RequestRow, day: Temporal.PlainDate, id: string) {
  if (request.wish === "target") {
    const target = request.target ?? "";
    const row = { id, indicator_id: indicatorId, year: request.year ?? day.year, target };
    await tx
      .insertInto("indicator_target")
      .values(row)
      .onConflict((one) =>
        one
          .columns(["indicator_id", "year"])
          .doUpdateSet({ target, version: sql<number>`indicator_target.version + 1` }),
      )
      .execute();
    await touchIndicator(tx, indicatorId);
    return;
  }
  const change = {
    definition: { about: request.about ?? "" },
    responsible: { responsible_id: request.responsibleId ?? "" },
    end: { ended_day: day },
  }[request.wish];
  await tx
    .updateTable("indicator")
    .set({ ...change, version: sql<number>`version + 1` })
    .where("id", "=", indicatorId)
    .execute();
}

/** Notes what the council decided on a request, and carries it out. Problems: no paragraph; decided already; a day to come. */
export const decideIndicatorRequest = command({
  name: "follow-up/decide-indicator-request",
  input,
  load: ({ tx, input: { request } }) => loadRequest(tx, request),
  may: ({ loaded }) => ({ action: keepPeriods, body: loaded.indicator.bodyId }),
  perform: async ({ tx, input: decided, loaded: { request }, now, newId }): Promise<Outcome<null>> => {
    if (request.state !== "asked") return tooLate("follow-up:indicator.decided-already");
    const { decision, decidedDay, paragraph, reason } = decided;
    const faults = [
      ...(paragraph === null ? [{ path: "paragraph", key: "follow-up:indicator.paragraph-missing" }] : []),
      ...(decision === "refused" && reason === null
        ? [{ path: "reason", key: "follow-up:indicator.refusal-reason" }]
        : []),
      ...notYet("decidedDay", decidedDay, now),
    ];
    if (faults.length > 0) return invalid(...faults);
    const noted = { state: decision, decided_day: decidedDay, paragraph, decision_reason: reason };
    await tx
      .updateTable("indicator_request")
      .set({ ...noted, version: sql<number>`version + 1` })
      .where("id", "=", request.id)
      .execute();
    if (decision === "approved") await carryOut(tx, request, decidedDay, newId());
    return ok(null);
  },
  trace: ({ loaded, input: { decision, paragraph } }) =>
    indicatorTrace(loaded.indicator, { decision, paragraph: paragraph ?? "" }),
});
