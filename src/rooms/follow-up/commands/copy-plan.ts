import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { personIn } from "../../register/index.ts";
import { writePlan } from "../actions.ts";
import { carriedServed } from "../queries/carried-served.ts";
import { planDay } from "../rules/plan-day.ts";
import { loadPlanningBody } from "./load-planning-body.ts";
import { putServedRows } from "./put-served-rows.ts";
import { refreshYear } from "./refresh-year.ts";
import { severalField } from "./several-field.ts";
import { yearInput } from "./year-input.ts";

const input = z.object({
  body: z.uuid("follow-up:problem.body-missing"),
  /** The year that is copied to; what is copied stands in the year before. */
  year: yearInput,
  goals: severalField("follow-up:problem.goal-missing"),
  activities: severalField("follow-up:problem.activity-missing"),
});
type Input = z.output<typeof input>;
type Copy = { id: string; from: string };
type Doing = { tx: Tx; input: Input; now: Temporal.Instant; newId(): string; by: string | null };

const nextYear = (column: string) => sql`(${sql.ref(column)} + interval '1 year')::date`;

/** New drafts after last year's goals; those that were copied before are not copied again. */
async function copyGoals({ tx, input: { body, year, goals }, now, newId, by }: Doing): Promise<Copy[]> {
  const ids = JSON.stringify(goals.map((from) => ({ id: newId(), from })));
  const { rows } = await sql<Copy>`
    insert into goal (id, body_id, parent_id, level, year, title, about, state, health, owner_role, owner_id, from_day, to_day,
      next_review, copied_from_id, updated_at, updated_by, created_at)
    select r.id, g.body_id, g.parent_id, 'own', ${year}::int, g.title, g.about, 'draft', 'unknown', g.owner_role, g.owner_id,
      ${nextYear("g.from_day")}, ${nextYear("g.to_day")}, ${nextYear("g.next_review")}, g.id, ${now}::timestamptz, ${by}::uuid,
      ${now}::timestamptz
    from jsonb_to_recordset(${ids}::jsonb) as r (id uuid, "from" uuid) join goal g on g.id = r."from"
    where g.body_id = ${body} and g.year = ${year - 1} and g.level = 'own'
      and not exists (select from goal c where c.copied_from_id = g.id and c.year = ${year} and c.body_id = g.body_id)
    returning id, copied_from_id as "from"`.execute(tx);
  return rows;
}

/** New activities under the copies, a year on; what was learnt of the old ones stays with them. */
async function copyActivities({ tx, input: { body, year, activities }, now, newId, by }: Doing): Promise<Copy[]> {
  const ids = JSON.stringify(activities.map((from) => ({ id: newId(), from })));
  const { rows } = await sql<Copy>`
    insert into activity (id, body_id, goal_id, year, title, about, why, state, health, owner_role, owner_id, starts_day, due_day,
      next_review, cost_sek, funding, funding_note, origin_kind, origin_title, origin_address, copied_from_id, updated_at, updated_by,
      created_at)
    select r.id, a.body_id, c.id, ${year}::int, a.title, a.about, a.why, 'planned', 'unknown', a.owner_role, a.owner_id,
      ${nextYear("a.starts_day")}, ${nextYear("a.due_day")}, ${nextYear("a.next_review")}, a.cost_sek, a.funding, a.funding_note,
      a.origin_kind, a.origin_title, a.origin_address, a.id, ${now}::timestamptz, ${by}::uuid, ${now}::timestamptz
    from jsonb_to_recordset(${ids}::jsonb) as r (id uuid, "from" uuid) join activity a on a.id = r."from"
    join goal c on c.copied_from_id = a.goal_id and c.year = ${year} and c.body_id = a.body_id and c.state <> 'ended'
    where a.body_id = ${body} and a.year = ${year - 1} and a.template_id is null
      and not exists (select from activity o where o.copied_from_id = a.id and o.year = ${year})
    returning id, copied_from_id as "from"`.execute(tx);
  return rows;
}

async function putCarried(
  { tx, newId }: Doing,
  kind: "goal" | "activity",
  copies: readonly Copy[],
  day: Temporal.PlainDate,
) {
  const carried = await carriedServed(
    tx,
    kind,
    copies.map(({ from }) => from),
    day,
  );
  const none = { requirements: [], areas: [], struck: [] };
  const rows = copies.map(({ id, from }) => ({ id, served: carried.get(from) ?? none }));
  await putServedRows(tx, kind, rows, newId);
  return rows.reduce((sum, { served }) => sum + served.struck.length, 0);
}

/**
 * Copies chosen goals and activities of the year before as drafts, a year on, each with where it came from. Requirements struck since
 * are left out, and areas follow into the version in force. Copied twice it is one. Problems: at `goals` when none is chosen.
 */
export const copyPlan = command({
  name: "follow-up/copy-plan",
  input,
  load: ({ tx, input: { body }, now }) => loadPlanningBody(tx, body, now),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.id }),
  perform: async ({
    tx,
    input: asked,
    loaded: body,
    actor,
    now,
    newId,
  }): Promise<Outcome<{ goals: number; activities: number; struck: number }>> => {
    if (asked.goals.length + asked.activities.length === 0)
      return invalid({ path: "goals", key: "follow-up:copy.nothing" });
    const doing = { tx, input: asked, now, newId, by: personIn(actor) };
    const goals = await copyGoals(doing);
    const activities = await copyActivities(doing);
    const day = planDay(asked.year, dayOf(now));
    const struck = await putCarried(doing, "goal", goals, day);
    await putCarried(doing, "activity", activities, day);
    await refreshYear(tx, body.id, asked.year, newId);
    return ok({ goals: goals.length, activities: activities.length, struck });
  },
  trace: ({ loaded, input: { year }, result: { goals, activities } }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { from: year - 1, to: year, goals, activities },
  }),
});
