import { addTemplate } from "../../src/rooms/follow-up/commands/add-template.ts";
import { changeTemplate } from "../../src/rooms/follow-up/commands/change-template.ts";
import { cast } from "./cast.ts";
import { addPlan, planCast } from "./plan.ts";
import { resultOf } from "./refused.ts";
import { testWorld } from "./world.ts";

/** A goal at the social committee, and something that comes back under it every quarter. */
export async function recurringCast() {
  const world = await testWorld();
  const people = await cast(world);
  const plan = await planCast(world, people);
  const { goal } = await addPlan(world, plan, plan.planner, people.social);
  const fields = () => ({
    ...{
      goal,
      title: "Larmprov",
      why: "Larmet ska höras.",
      every: "quarter",
      firstDue: "2026-01-31",
      until: "2027-12-31",
    },
    ...{ daysAhead: "14", ownerRole: "Vaktmästare" },
  });
  const turnsOf = async (template: string) => {
    const rows = world.db.selectFrom("activity").selectAll().where("template_id", "=", template).orderBy("turn");
    return (await rows.execute()).map(({ due_day, state, title }) => `${due_day} ${state} ${title}`);
  };
  const add = async (more = {}) =>
    resultOf(await addTemplate(world, await plan.planner.actor(), { ...fields(), ...more })).id;
  const change = async (template: string, more: object) =>
    changeTemplate(world, await plan.planner.actor(), { ...fields(), template, expectedVersion: 1, ...more });
  return { world, people, plan, goal, fields, turnsOf, add, change };
}
