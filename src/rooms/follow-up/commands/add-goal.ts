import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { command } from "../../../platform/change/command.ts";
import { personIn } from "../../register/index.ts";
import { writesGoal } from "../actions.ts";
import { goalLevels } from "../model.ts";
import { planDay } from "../rules/plan-day.ts";
import { goalInput } from "./goal-input.ts";
import { goalProblems } from "./goal-problems.ts";
import { joinProblems } from "./join-problems.ts";
import { loadPlanningBody } from "./load-planning-body.ts";
import { putServed } from "./put-served.ts";
import { refreshYear } from "./refresh-year.ts";
import { serve } from "./serve.ts";
import { yearInput } from "./year-input.ts";

const input = z.object({
  /** The form's own id: the same form sent twice is one goal. */
  id: z.uuid().optional(),
  body: z.uuid("follow-up:problem.body-missing"),
  level: z.enum(goalLevels).default("own"),
  /** The council's goals belong to no year. */
  year: yearInput.nullish().transform((year) => year ?? null),
  ...goalInput,
});
type Input = z.output<typeof input>;

const rowOf = (asked: Input, { actor, now }: { actor: Actor; now: Temporal.Instant }) => ({
  body_id: asked.body,
  parent_id: asked.parent,
  level: asked.level,
  year: asked.year,
  title: asked.title,
  about: asked.about ?? "",
  state: "draft",
  health: "unknown",
  owner_role: asked.ownerRole,
  owner_id: asked.owner,
  from_day: asked.fromDay,
  to_day: asked.toDay,
  next_review: asked.nextReview,
  updated_at: now,
  updated_by: personIn(actor),
  created_at: now,
});

/**
 * Writes a goal as a draft: a body's own for a year, under one of the council's and for requirements or areas of the programme;
 * or one of the council's, at the executive board. Problems: each at its field; `follow-up:problem.written-already` when the
 * same form is sent twice.
 */
export const addGoal = command({
  name: "follow-up/add-goal",
  input,
  load: ({ tx, input: { body }, now }) => loadPlanningBody(tx, body, now),
  may: ({ input: { level }, loaded }) => ({ action: writesGoal(level), body: loaded.id }),
  perform: async ({ tx, input: asked, loaded: body, actor, now, newId }): Promise<Outcome<{ id: string }>> => {
    const id = asked.id ?? newId();
    const { level, year } = asked;
    const own = level === "own";
    const there = await tx.selectFrom("goal").select("id").where("id", "=", id).executeTakeFirst();
    if (there) return tooLate("follow-up:problem.written-already");
    if (own === (year === null)) return invalid({ path: "year", key: "follow-up:problem.year" });
    if (!own && body.kind !== "executive_board") {
      return invalid({ path: "level", key: "follow-up:problem.not-the-council" });
    }
    const today = dayOf(now);
    const at = { body: body.id, level, today, owner: null, parent: null };
    const kept = { requirements: [], areas: [] };
    const wanted = { ...asked, kept, body: own ? body : null, day: planDay(year, today) };
    const serves = own ? await serve(tx, wanted) : ok(kept);
    const sound = joinProblems(await goalProblems(tx, asked, at), serves);
    if (!sound.ok) return sound;
    await tx
      .insertInto("goal")
      .values({ id, ...rowOf(asked, { actor, now }) })
      .execute();
    await putServed(tx, "goal", id, { ...sound.value, newId });
    if (year !== null) await refreshYear(tx, body.id, year, newId);
    return ok({ id });
  },
  trace: ({ loaded, input: { year, level }, result: { id } }) => ({
    subject: { kind: "goal", id },
    body: loaded.id,
    facts: { of: year ?? loaded.name, level },
  }),
});
