import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { loadWholePlan } from "../actions.ts";
import { holdersAt } from "../seed/holders-at.ts";
import { planShape } from "../seed/plan-shape.ts";
import { writePlan } from "../seed/write-plan.ts";

const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate | null) =>
  other !== null && Temporal.PlainDate.compare(other, one) < 0 ? other : one;

/** Reads in the plans of a body that has none, with all that was said of them; else nothing is done. For the house alone. */
export const loadPlan = command({
  name: "follow-up/load-plan",
  input: planShape,
  load: async ({ tx, input: { body: slug } }) => {
    const { id, to_day } = await tx
      .selectFrom("body")
      .select(["id", "to_day"])
      .where("slug", "=", slug)
      .executeTakeFirstOrThrow();
    const there = tx.selectFrom("goal").select("id").where("body_id", "=", id).where("level", "=", "own");
    return ok({ id, lastDay: to_day, taken: (await there.limit(1).executeTakeFirst()) !== undefined });
  },
  may: () => ({ action: loadWholePlan, body: null }),
  perform: async ({ tx, input, loaded, now, newId }) => {
    if (loaded.taken) return ok({ goals: 0 });
    const holder = await holdersAt(tx, loaded.id, earlier(dayOf(now), loaded.lastDay));
    return ok({ goals: await writePlan(tx, input, { bodyId: loaded.id, holder, newId, now }) });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { count: result.goals },
  }),
});
