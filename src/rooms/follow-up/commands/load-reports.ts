import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { loadWholePlan } from "../actions.ts";
import { periodKinds } from "../model.ts";
import { holdersAt } from "../seed/holders-at.ts";
import { writeReports } from "../seed/write-reports.ts";

const day = z.instanceof(Temporal.PlainDate);
const input = z.object({
  body: z.string(),
  periods: z.array(
    z.object({
      ...{ id: z.uuid(), year: z.number(), kind: z.enum(periodKinds), cutOff: day, dueDay: day },
      fate: z.enum(["in_time", "late"]),
    }),
  ),
});

/** Reads in what a body has handed in, as its plans stand; a body that has handed something in is left alone. For the house alone. */
export const loadReports = command({
  name: "follow-up/load-reports",
  input,
  load: async ({ tx, input: { body: slug } }) => {
    const body = await tx.selectFrom("body").select(["id", "name"]).where("slug", "=", slug).executeTakeFirstOrThrow();
    const there = tx.selectFrom("period_report").select("id").where("body_id", "=", body.id).limit(1);
    return ok({ body, taken: (await there.executeTakeFirst()) !== undefined });
  },
  may: () => ({ action: loadWholePlan, body: null }),
  perform: async ({ tx, input: { periods }, loaded: { body, taken }, now, newId }) => {
    if (taken) return ok({ reports: 0 });
    const today = dayOf(now);
    const by = (await holdersAt(tx, body.id, today))("security_coordinator")?.personId ?? null;
    await writeReports(tx, periods, { body, by, today, newId, loadedAt: now });
    return ok({ reports: periods.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "body", id: loaded.body.id },
    body: loaded.body.id,
    facts: { count: result.reports },
  }),
});
