import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { personIn } from "../../register/index.ts";
import { writePlan } from "../actions.ts";
import { longest, valueKinds, yearParts } from "../model.ts";
import { indicatorTrace } from "./indicator-trace.ts";
import { type IndicatorRow, loadIndicator } from "./load-indicator.ts";
import { numberInput } from "./number-input.ts";
import { touchIndicator } from "./touch-indicator.ts";
import { yearInput } from "./year-input.ts";

const input = z.object({
  indicator: z.uuid("follow-up:indicator.missing"),
  expectedVersion: seenVersion,
  year: yearInput,
  part: z.enum(yearParts, "follow-up:indicator.part-missing"),
  kind: z.enum(valueKinds, "follow-up:indicator.kind-missing"),
  value: numberInput("follow-up:indicator.not-a-number"),
  reason: optionalText(longest.reason),
});
type Input = z.output<typeof input>;

function faultsIn({ kind, value, reason, year }: Input, today: Temporal.PlainDate) {
  const measured = kind !== "not_measured";
  const faults: [boolean, string, string][] = [
    [year > today.year, "year", "year-ahead"],
    [measured && value === null, "value", "value-missing"],
    [!measured && value !== null, "value", "value-though-not-measured"],
    [!measured && reason === null, "reason", "not-measured-reason"],
  ];
  return faults.flatMap(([wrong, path, key]) => (wrong ? [{ path, key: `follow-up:indicator.${key}` }] : []));
}

/** What stands for that part of the year; nothing when nobody has said anything yet. */
const standing = (tx: Tx, { id, responsibleId }: IndicatorRow, { year, part }: Input) =>
  tx
    .selectFrom("indicator_value")
    .select(["id", "kind", "value", "reason"])
    .where("indicator_id", "=", id)
    .where("body_id", "=", responsibleId)
    .where("year", "=", year)
    .where("part", "=", part)
    .where("current", "=", true)
    .executeTakeFirst();

/**
 * Says what an indicator came to: an outcome, an estimate of one, or that it was not measured and why. What was said before stays
 * beside it. Problems: each field's own; what is computed is never typed; a conflict that tells what somebody else has said.
 */
export const recordValue = command({
  name: "follow-up/record-value",
  input,
  load: ({ tx, input: { indicator } }) => loadIndicator(tx, indicator),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.responsibleId }),
  perform: async ({ tx, input: said, loaded, actor, now, newId }): Promise<Outcome<null>> => {
    if (loaded.source === "computed") return tooLate("follow-up:indicator.is-computed");
    if (loaded.endedDay !== null) return tooLate("follow-up:indicator.has-ended");
    const faults = faultsIn(said, dayOf(now));
    if (faults.length > 0) return invalid(...faults);
    const { year, part, kind, value, reason } = said;
    const before = await standing(tx, loaded, said);
    if (loaded.version !== said.expectedVersion) return conflict("web:conflict", before);
    await touchIndicator(tx, loaded.id);
    if (before) await tx.updateTable("indicator_value").set({ current: false }).where("id", "=", before.id).execute();
    const by = { current: true, written_by: personIn(actor), written_at: now };
    const whose = { indicator_id: loaded.id, body_id: loaded.responsibleId };
    await tx
      .insertInto("indicator_value")
      .values({ id: newId(), ...whose, year, part, kind, value, reason, ...by })
      .execute();
    return ok(null);
  },
  trace: ({ loaded, input: { year, part } }) => indicatorTrace(loaded, { year, part }),
});
