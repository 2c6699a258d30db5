import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { loadWholePlan } from "../actions.ts";
import { holdersAt } from "../seed/holders-at.ts";
import { inTheDay } from "../seed/in-the-day.ts";

const text = z.string().min(1);
const input = z.object({
  body: text,
  from: z.iso.date().transform((day) => Temporal.PlainDate.from(day)),
  to: z.iso.date().transform((day) => Temporal.PlainDate.from(day)),
  /** Those above before those under them. */
  goals: z.array(
    z.object({
      key: text,
      level: z.enum(["orientation", "operational_area"]),
      under: text.nullish(),
      title: text,
      about: text,
    }),
  ),
});

/** Reads in the council's goals at the executive board, unless there are some; answers with those there are. For the house alone. */
export const loadCityGoals = command({
  name: "follow-up/load-city-goals",
  input,
  load: async ({ tx, input: { body: slug } }) => {
    const { id } = await tx.selectFrom("body").select("id").where("slug", "=", slug).executeTakeFirstOrThrow();
    const there = tx.selectFrom("goal").select("id").where("body_id", "=", id).where("level", "<>", "own");
    return ok({ id, taken: (await there.limit(1).executeTakeFirst()) !== undefined });
  },
  may: () => ({ action: loadWholePlan, body: null }),
  perform: async ({ tx, input: { goals, from, to }, loaded, now, newId }) => {
    if (loaded.taken) return ok({ goals: 0 });
    const ids = new Map(goals.map(({ key }) => [key, newId()]));
    const owner = (await holdersAt(tx, loaded.id, dayOf(now)))("security_strategist");
    const rows = goals.map(({ key, level, under, title, about }) => ({
      ...{
        id: ids.get(key) ?? newId(),
        body_id: loaded.id,
        parent_id: ids.get(under ?? "") ?? null,
        level,
        title,
        about,
      },
      ...{ state: "adopted", health: "unknown", owner_role: owner?.title ?? null, owner_id: owner?.personId ?? null },
      ...{ from_day: from, to_day: to, adopted_day: from, paragraph: "§ 3" },
      ...{ updated_at: inTheDay(from), updated_by: owner?.personId ?? null, created_at: inTheDay(from) },
    }));
    await tx.insertInto("goal").values(rows).execute();
    return ok({ goals: rows.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { count: result.goals },
  }),
});
