import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { loadWholePlan } from "../actions.ts";
import { holdersAt } from "../seed/holders-at.ts";
import { indicatorsShape } from "../seed/indicators-shape.ts";
import { writeIndicators } from "../seed/write-indicators.ts";

/** Reads in a body's indicators with targets and values, unless it has some. For the house alone. */
export const loadIndicators = command({
  name: "follow-up/load-indicators",
  input: indicatorsShape,
  load: async ({ tx, input: { body: slug } }) => {
    const { id } = await tx.selectFrom("body").select("id").where("slug", "=", slug).executeTakeFirstOrThrow();
    const there = tx.selectFrom("indicator").select("id").where("body_id", "=", id).limit(1);
    return ok({ id, taken: (await there.executeTakeFirst()) !== undefined });
  },
  may: () => ({ action: loadWholePlan, body: null }),
  perform: async ({ tx, input: { indicators }, loaded, now, newId }) => {
    if (loaded.taken) return ok({ indicators: 0 });
    const by = (await holdersAt(tx, loaded.id, dayOf(now)))("security_strategist")?.personId ?? null;
    await writeIndicators(tx, indicators, { bodyId: loaded.id, by, now, newId });
    return ok({ indicators: indicators.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { count: result.indicators },
  }),
});
