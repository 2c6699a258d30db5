import { sql } from "kysely";
import type { World } from "../../src/platform/world.ts";
import { addActivity, addGoal, proposeGoal } from "../../src/rooms/follow-up/index.ts";
import { addBody, addPerson, type Body, type cast, type Person } from "./cast.ts";
import { addVersion } from "./programme-version.ts";
import { resultOf } from "./refused.ts";
import { arrange, type TestWorld } from "./world.ts";

/** The city with a security programme in force, the council's two levels of goals, and planners at two committees. */
export async function planCast(world: TestWorld, people: Awaited<ReturnType<typeof cast>>) {
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const strategist = await addPerson(world, "Stina Strateg", "security_strategist", board);
  const planner = await addPerson(world, "Palle Planerare", "security_coordinator", people.social);
  const otherPlanner = await addPerson(world, "Olle Annan", "security_coordinator", people.culture);
  const programme = world.newId();
  const demands = { drill: world.newId(), chain: world.newId(), company: world.newId() };
  const about = { body_id: board.id, slug: "sakerhet", kind: "security", title: "Säkerhetsprogram", about: "" };
  await arrange(world, (tx) =>
    tx
      .insertInto("programme")
      .values({ id: programme, ...about, responsible: "Säkerhetschefen", created_at: world.now() })
      .execute(),
  );
  const version = await addVersion(world, {
    ...{ programme, keeper: board, number: 1, from: "2024-01-01" },
    areas: ["Beredskap", "Personsäkerhet"],
    demands: [
      { id: demands.drill, text: "Nämnderna ska öva varje år.", area: 0 },
      { id: demands.chain, text: "Nämnderna ska ha en larmkedja.", area: 1, addressee: "committees" },
      { id: demands.company, text: "Bolagen ska öva.", area: 0, addressee: "companies" },
    ],
  });
  const council = await cityGoals(world, strategist, board);
  return { board, strategist, planner, otherPlanner, programme, demands, version, council };
}

/** The council's goals on both levels, by who writes them for the council. */
export async function cityGoals(world: World, strategist: Person, board: Body) {
  const actor = await strategist.actor();
  const days = { fromDay: "2024-01-01", toDay: "2027-12-31", ownerRole: "Säkerhetschef" };
  const add = async (level: string, title: string, parent = "") => {
    const { id } = resultOf(await addGoal(world, actor, { body: board.id, level, title, parent, ...days }));
    resultOf(await proposeGoal(world, actor, { goal: id, expectedVersion: 1 }));
    return id;
  };
  const orientation = await add("orientation", "En trygg stad");
  return { orientation, area: await add("operational_area", "Staden klarar störningar", orientation) };
}

export type Plan = Awaited<ReturnType<typeof planCast>>;

/** What a form for a goal of one's own sends. */
export const goalFields = (plan: Plan, body: Body) => ({
  body: body.id,
  year: "2026",
  title: "Alla vet vad de ska göra",
  about: "",
  parent: plan.council.area,
  requirements: [plan.demands.drill],
  ownerRole: "Säkerhetssamordnare",
  fromDay: "2026-01-01",
  toDay: "2026-12-31",
});

/** What a form for an activity sends. */
export const activityFields = (goal: string) => ({
  goal,
  title: "Öva utrymning",
  why: "Alla ska hitta ut.",
  ownerRole: "Enhetschef",
  startsDay: "2026-01-15",
  dueDay: "2026-05-31",
});

/** A goal of a body's own with one activity, written by its planner. */
export async function addPlan(world: World, plan: Plan, planner: Person, body: Body) {
  const actor = await planner.actor();
  const goal = resultOf(await addGoal(world, actor, goalFields(plan, body))).id;
  const activity = resultOf(await addActivity(world, actor, activityFields(goal))).id;
  return { actor, goal, activity };
}

/** What the city's picture counts for a body's year, or null when it counts nothing. */
export async function totalOf(world: World, body: Body, year = 2026) {
  const { rows } = await sql<{ goals: number; planned: number; ongoing: number; done: number; doneBare: number }>`
    select goals, planned, ongoing, done, done_bare as "doneBare" from follow_up_total
    where body_id = ${body.id} and year = ${year}`.execute(world.db);
  return rows[0] ?? null;
}

/** Sets columns of an activity behind the commands' backs. */
export const setActivity = (world: World, id: string, columns: Record<string, unknown>) =>
  arrange(world, (tx) => tx.updateTable("activity").set(columns).where("id", "=", id).execute());
