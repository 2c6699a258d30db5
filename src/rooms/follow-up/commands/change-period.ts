import { sql } from "kysely";
import { z } from "zod";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredDay } from "../../../platform/change/day-input.ts";
import { keepPeriods } from "../actions.ts";
import { shutForPeriod } from "../rules/shut-for-period.ts";
import { loadPeriod } from "./load-period.ts";

const input = z.object({
  period: z.uuid("follow-up:wheel.period-missing"),
  opensDay: requiredDay("follow-up:wheel.opens-missing"),
  cutOff: requiredDay("follow-up:wheel.cut-off-missing"),
  dueDay: requiredDay("follow-up:wheel.due-missing"),
  expectedVersion: seenVersion,
});

/** Moves a period's days. Problems: days in the wrong order; too late once it is closed; a conflict, with the days that stand. */
export const changePeriod = command({
  name: "follow-up/change-period",
  input,
  load: ({ tx, input: { period } }) => loadPeriod(tx, period),
  may: ({ loaded }) => ({ action: keepPeriods, body: loaded.bodyId }),
  perform: async ({ tx, input: wanted, loaded }): Promise<Outcome<null>> => {
    const shut = shutForPeriod({ ...loaded, handedIn: false, opened: false }, "change");
    if (shut) return tooLate(shut);
    const { opensDay, cutOff, dueDay } = wanted;
    const reversed = { opens: opensDay.toString(), cutOff: cutOff.toString() };
    const faults = [
      ...(Temporal.PlainDate.compare(dueDay, opensDay) < 0 ? ["follow-up:wheel.due-before-opens"] : []),
      ...(Temporal.PlainDate.compare(dueDay, cutOff) < 0 ? ["follow-up:wheel.due-before-cut-off"] : []),
    ];
    if (faults.length > 0) return invalid(...faults.map((key) => ({ path: "dueDay", key, values: reversed })));
    const { opensDay: opens_day, cutOff: cut_off, dueDay: due_day, version } = loaded;
    if (version !== wanted.expectedVersion)
      return conflict("web:conflict", { opens_day, cut_off, due_day, expected_version: version });
    await tx
      .updateTable("follow_up_period")
      .set({ opens_day: opensDay, cut_off: cutOff, due_day: dueDay, version: sql<number>`version + 1` })
      .where("id", "=", loaded.id)
      .execute();
    return ok(null);
  },
  trace: ({ loaded, input: { opensDay, cutOff, dueDay } }) => ({
    subject: { kind: "period", id: loaded.id },
    body: loaded.bodyId,
    facts: {
      kind: loaded.kind,
      year: loaded.year,
      opens: opensDay.toString(),
      cutOff: cutOff.toString(),
      due: dueDay.toString(),
    },
  }),
});
