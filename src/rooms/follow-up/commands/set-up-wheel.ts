import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { heldOn } from "../../organisation/index.ts";
import { keepPeriods } from "../actions.ts";
import { yearWheel } from "../rules/year-wheel.ts";

const input = z.object({
  body: z.uuid("follow-up:wheel.keeper-missing"),
  year: z.coerce
    .number("follow-up:wheel.year-missing")
    .int()
    .min(2000, "follow-up:wheel.year-far")
    .max(2200, "follow-up:wheel.year-far"),
});

/**
 * Lays out all periods of a year in one act, each on the city's usual days; what has begun is open at once. Problems: at `body`
 * when it is not the executive board, at `year` when the year has its wheel.
 */
export const setUpWheel = command({
  name: "follow-up/set-up-wheel",
  input,
  load: async ({ tx, input: { body, year }, now }): Promise<Outcome<{ id: string; taken: boolean }>> => {
    const keeper = await tx
      .selectFrom("body")
      .select("id")
      .where("id", "=", body)
      .where("kind", "=", "executive_board")
      .where(heldOn("body", dayOf(now)))
      .forUpdate()
      .executeTakeFirst();
    if (!keeper) return invalid({ path: "body", key: "follow-up:wheel.keeper-missing" });
    const there = tx.selectFrom("follow_up_period").select("id").where("body_id", "=", body).where("year", "=", year);
    return ok({ id: keeper.id, taken: (await there.executeTakeFirst()) !== undefined });
  },
  may: ({ loaded }) => ({ action: keepPeriods, body: loaded.id }),
  perform: async ({ tx, input: { year }, loaded, now, newId }): Promise<Outcome<{ ids: string[] }>> => {
    if (loaded.taken) return invalid({ path: "year", key: "follow-up:wheel.year-taken", values: { year } });
    const today = dayOf(now);
    const rows = yearWheel(year).map(({ kind, opensDay, cutOff, dueDay }) => ({
      id: newId(),
      body_id: loaded.id,
      year,
      kind,
      opens_day: opensDay,
      cut_off: cutOff,
      due_day: dueDay,
      state: Temporal.PlainDate.compare(opensDay, today) <= 0 ? "open" : "planned",
    }));
    await tx.insertInto("follow_up_period").values(rows).execute();
    return ok({ ids: rows.map(({ id }) => id) });
  },
  trace: ({ loaded, input: { year }, result }) => ({
    subject: { kind: "year-wheel", id: loaded.id },
    body: loaded.id,
    facts: { year, count: result.ids.length },
  }),
});
