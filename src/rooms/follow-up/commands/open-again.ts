import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredText } from "../../../platform/change/text-input.ts";
import { personIn } from "../../register/index.ts";
import { keepPeriods } from "../actions.ts";
import { longest } from "../model.ts";
import { shutForPeriod } from "../rules/shut-for-period.ts";
import { loadBodyPeriod } from "./load-body-period.ts";

const input = z.object({
  period: z.uuid("follow-up:wheel.period-missing"),
  /** The body's address. */
  body: z.string("follow-up:wheel.period-missing"),
  reason: requiredText("follow-up:hand-in.reason-missing", longest.reason),
});

/**
 * Lets a body hand in again, or after the period was closed, once. What it has handed in stays until the new report has come.
 * Problems: no reason; too late when it can hand in as it is, or has been let in already.
 */
export const openAgain = command({
  name: "follow-up/open-again",
  input,
  load: ({ tx, input: asked }) => loadBodyPeriod(tx, asked),
  may: ({ loaded }) => ({ action: keepPeriods, body: loaded.keeperId }),
  perform: async ({ tx, input: { reason }, loaded, actor, now, newId }): Promise<Outcome<null>> => {
    const facts = { state: loaded.state, handedIn: loaded.reportId !== null, opened: loaded.openingId !== null };
    const shut = shutForPeriod(facts, "open-again");
    if (shut) return tooLate(shut);
    const opening = {
      period_id: loaded.id,
      body_id: loaded.bodyId,
      reason,
      opened_by: personIn(actor),
      opened_at: now,
    };
    await tx
      .insertInto("period_opening")
      .values({ id: newId(), ...opening })
      .execute();
    return ok(null);
  },
  trace: ({ loaded }) => ({
    subject: { kind: "period", id: loaded.id },
    body: loaded.bodyId,
    facts: { kind: loaded.kind, year: loaded.year, body: loaded.bodyName },
  }),
});
