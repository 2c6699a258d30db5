import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { personIn } from "../../register/index.ts";
import { writePlan } from "../actions.ts";
import { houseReason } from "../rules/house-reason.ts";
import { changeActivityRow } from "./change-activity-row.ts";
import { changeGoalRow } from "./change-goal-row.ts";
import { loadSuccession, type SuccessionRow } from "./load-succession.ts";
import { refreshYear } from "./refresh-year.ts";
import { yearInput } from "./year-input.ts";

const input = z.object({
  from: z.uuid("follow-up:problem.body-missing"),
  to: z.uuid("follow-up:problem.body-missing"),
  year: yearInput,
});
type Doing = { tx: Tx; actor: Actor; now: Temporal.Instant; newId(): string; loaded: SuccessionRow; year: number };
type Taken = { id: string; from: string };

/** The successor's own goals, as the other body's stood: its words, days, state and decision. */
async function takeGoals({ tx, actor, now, newId, loaded, year }: Doing): Promise<Taken[]> {
  const open = await sql<{ id: string }>`
    select id from goal where body_id = ${loaded.fromId} and year = ${year} and level = 'own' and state <> 'ended' order by id for update`.execute(
    tx,
  );
  const ids = JSON.stringify(open.rows.map(({ id: from }) => ({ id: newId(), from })));
  const { rows } = await sql<Taken>`
    insert into goal (id, body_id, parent_id, level, year, title, about, state, health, health_reason, owner_role, owner_id, from_day,
      to_day, next_review, proposed_at, adopted_day, paragraph, copied_from_id, updated_at, updated_by, created_at)
    select r.id, ${loaded.toId}::uuid, g.parent_id, g.level, g.year, g.title, g.about, g.state, g.health, g.health_reason, g.owner_role,
      g.owner_id, g.from_day, g.to_day, g.next_review, g.proposed_at, g.adopted_day, g.paragraph, g.id, ${now}::timestamptz,
      ${personIn(actor)}::uuid, ${now}::timestamptz
    from jsonb_to_recordset(${ids}::jsonb) as r (id uuid, "from" uuid) join goal g on g.id = r."from"
    returning id, copied_from_id as "from"`.execute(tx);
  return rows;
}

async function takeServed({ tx, newId }: Doing, goals: readonly Taken[]): Promise<void> {
  const taken = JSON.stringify(goals);
  for (const [table, to] of [
    ["goal_requirement", "requirement_id"],
    ["goal_area", "focus_area_id"],
  ] as const) {
    const { rows } = await sql<{ goal: string; one: string }>`
      select r.id as goal, l.${sql.ref(to)} as one from jsonb_to_recordset(${taken}::jsonb) as r (id uuid, "from" uuid)
      join ${sql.table(table)} l on l.goal_id = r."from"`.execute(tx);
    const put = JSON.stringify(rows.map((row) => ({ id: newId(), ...row })));
    await sql`insert into ${sql.table(table)} (id, goal_id, ${sql.ref(to)})
      select r.* from jsonb_to_recordset(${put}::jsonb) as r (id uuid, goal uuid, one uuid)`.execute(tx);
  }
}

/** Open activities move with all that has been said of them; what is done or stopped stays where it was done. */
async function takeActivities(doing: Doing, goals: readonly Taken[]): Promise<string[]> {
  const { tx, loaded } = doing;
  const moved: string[] = [];
  for (const { id, from } of goals) {
    const open = tx
      .selectFrom("activity")
      .select("id")
      .where("goal_id", "=", from)
      .where("state", "in", ["planned", "ongoing"]);
    const ids = (await open.forUpdate().execute()).map((row) => row.id);
    await changeActivityRow(doing, ids, { goal_id: id, body_id: loaded.toId });
    await tx
      .updateTable("activity_template")
      .set({ goal_id: id, body_id: loaded.toId, version: sql<number>`version + 1` })
      .where("goal_id", "=", from)
      .where("ended_day", "is", null)
      .execute();
    moved.push(...ids);
  }
  return moved;
}

/**
 * A body that another went into takes over its open goals and activities of a year: the goals as its own with the decision they had,
 * the activities with all their history. The other's page keeps its goals, ended with the reason, and what was done under them.
 * Problems: missing when the one did not go into the other; `follow-up:take.nothing` when nothing is open.
 */
export const takeOver = command({
  name: "follow-up/take-over",
  input,
  load: ({ tx, input: asked, now }) => loadSuccession(tx, asked, now),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.toId }),
  perform: async ({
    tx,
    input: { year },
    loaded,
    actor,
    now,
    newId,
  }): Promise<Outcome<{ goals: Taken[]; activities: string[] }>> => {
    const doing = { tx, actor, now, newId, loaded, year };
    const goals = await takeGoals(doing);
    if (goals.length === 0) return tooLate("follow-up:take.nothing");
    await takeServed(doing, goals);
    const activities = await takeActivities(doing, goals);
    const reason = houseReason.written("taken-over", { name: loaded.toName, day: dayOf(now).toString() });
    const ended = { state: "ended", ended_day: dayOf(now), ended_reason: reason };
    await changeGoalRow(
      { tx, actor, now },
      goals.map(({ from }) => from),
      ended,
    );
    for (const body of [loaded.fromId, loaded.toId].sort()) await refreshYear(tx, body, year, newId);
    return ok({ goals, activities });
  },
  trace: ({ loaded, input: { year }, result: { goals, activities } }) => {
    const facts = { of: year, goals: goals.length, activities: activities.length };
    return {
      subject: { kind: "body", id: loaded.toId },
      body: loaded.toId,
      facts: { ...facts, body: loaded.fromName },
      also: [
        {
          ...{
            name: "follow-up/hand-over" as const,
            subject: { kind: "body", id: loaded.fromId },
            body: loaded.fromId,
          },
          facts: { ...facts, body: loaded.toName },
        },
        ...goals.map(({ from }) => ({
          ...{
            name: "follow-up/end-goal" as const,
            subject: { kind: "goal", id: from },
            body: loaded.fromId,
            facts: { of: year },
          },
        })),
        ...activities.map((id) => ({
          ...{
            name: "follow-up/move-activity" as const,
            subject: { kind: "activity", id },
            body: loaded.toId,
            facts: { of: year, year },
          },
        })),
      ],
    };
  },
});
