import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalText, requiredLine } from "../../../platform/change/text-input.ts";
import { keepPeriods, writePlan } from "../actions.ts";
import { computedNames, directions, indicatorSources, longest } from "../model.ts";
import { indicatorTrace } from "./indicator-trace.ts";
import { loadPlanningBody } from "./load-planning-body.ts";
import { numberInput } from "./number-input.ts";

const input = z.object({
  body: z.uuid("follow-up:problem.body-missing"),
  /** The council has decided it: then it is changed by the council alone. */
  council: z.string().optional(),
  name: requiredLine("follow-up:indicator.name-missing", longest.name),
  about: optionalText(longest.about),
  unit: requiredLine("follow-up:indicator.unit-missing", longest.unit),
  better: z.enum(directions, "follow-up:indicator.better-missing"),
  period: z.enum(["year", "four_months"], "follow-up:indicator.period-missing"),
  source: z.enum(indicatorSources, "follow-up:indicator.source-missing"),
  computedBy: z.preprocess((said) => said || null, z.enum(computedNames).nullable()),
  target: numberInput("follow-up:indicator.not-a-number"),
});

/** Begins to measure something. Problems: each field's own; at `computedBy` when nothing says what is to be counted. */
export const addIndicator = command({
  name: "follow-up/add-indicator",
  input,
  load: ({ tx, input: { body }, now }) => loadPlanningBody(tx, body, now),
  may: ({ loaded, input: { council } }) => ({ action: council ? keepPeriods : writePlan, body: loaded.id }),
  perform: async ({ tx, input: wanted, loaded, now, newId }): Promise<Outcome<{ id: string }>> => {
    const computed = wanted.source === "computed";
    if (computed && wanted.computedBy === null)
      return invalid({ path: "computedBy", key: "follow-up:indicator.question-missing" });
    const { name, unit, better, period, source } = wanted;
    const id = newId();
    await tx
      .insertInto("indicator")
      .values({
        ...{ id, name, unit, better, period, source, body_id: loaded.id, responsible_id: loaded.id },
        council: Boolean(wanted.council),
        about: wanted.about ?? "",
        computed_by: computed ? wanted.computedBy : null,
        created_at: now,
      })
      .execute();
    if (wanted.target !== null) {
      const row = { id: newId(), indicator_id: id, year: dayOf(now).year, target: wanted.target };
      await tx.insertInto("indicator_target").values(row).execute();
    }
    return ok({ id });
  },
  trace: ({ loaded, input: { name }, result: { id } }) => indicatorTrace({ id, bodyId: loaded.id, name }),
});
