import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { loadWholePlan } from "../actions.ts";
import { yearWheel } from "../rules/year-wheel.ts";

const input = z.object({ body: z.string(), years: z.array(z.number()) });
/** So long after its day a period is let stand open for those who are late. */
const graceDays = 21;
const reached = (day: Temporal.PlainDate, today: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) <= 0;

const stateOn = (opens: Temporal.PlainDate, due: Temporal.PlainDate, today: Temporal.PlainDate) => {
  if (!reached(opens, today)) return "planned";
  return reached(due.add({ days: graceDays }), today) ? "closed" : "open";
};

/** Reads in the wheels of several years, behind and ahead, unless there is one. For the house alone. */
export const loadWheels = command({
  name: "follow-up/load-wheels",
  input,
  load: async ({ tx, input: { body: slug } }) => {
    const { id } = await tx.selectFrom("body").select("id").where("slug", "=", slug).executeTakeFirstOrThrow();
    const there = tx.selectFrom("follow_up_period").select("id").where("body_id", "=", id).limit(1);
    return ok({ id, taken: (await there.executeTakeFirst()) !== undefined });
  },
  may: () => ({ action: loadWholePlan, body: null }),
  perform: async ({ tx, input: { years }, loaded, now, newId }) => {
    if (loaded.taken) return ok({ periods: 0 });
    const today = dayOf(now);
    const rows = years.flatMap((year) =>
      yearWheel(year).map(({ kind, opensDay, cutOff, dueDay }) => ({
        ...{ id: newId(), body_id: loaded.id, year, kind, opens_day: opensDay, cut_off: cutOff, due_day: dueDay },
        state: stateOn(opensDay, dueDay, today),
      })),
    );
    await tx.insertInto("follow_up_period").values(rows).execute();
    return ok({ periods: rows.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { count: result.periods },
  }),
});
