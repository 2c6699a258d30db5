import { sql } from "kysely";
import type { Tx } from "../../src/platform/database/connect.ts";
import type { World } from "../../src/platform/world.ts";
import { addActivity, addGoal, proposeGoal } from "../../src/rooms/follow-up/index.ts";
import { addBody, addPerson, type Body, type cast, type Person } from "./cast.ts";
import { resultOf } from "./refused.ts";
import { arrange, type TestWorld } from "./world.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

type Version = {
  programme: string;
  keeper: Body;
  number: number;
  from: string;
  until?: string;
  areas: readonly string[];
  /** What is demanded: an id of one that was there before, or a new one. */
  demands: readonly {
    id: string;
    text: string;
    area: number;
    addressee?: "all" | "committees" | "companies" | "named";
    bodies?: string[];
  }[];
};

/** A version in force, with one chapter that has all its requirements. Answers with the ids of its areas. */
export async function addVersion(world: World, version: Version): Promise<{ id: string; areas: string[] }> {
  const { newId } = world;
  const [id, part] = [newId(), newId()];
  const areas = version.areas.map(() => newId());
  const { programme: programme_id, keeper, number, from, until, demands } = version;
  const put = async (tx: Tx) => {
    const decided = { state: "adopted", decided_day: day(from), in_force_from: day(from), paragraph: "§ 1" };
    const row = { id, programme_id, body_id: keeper.id, number, period_label: `Version ${number}`, ...decided };
    const days = { superseded_day: until ? day(until) : null, decided_by_id: keeper.id, created_at: world.now() };
    await tx
      .insertInto("programme_version")
      .values({ ...row, ...days })
      .execute();
    const chapter = { id: part, version_id: id, part_id: newId(), position: 1, kind: "chapter", heading: "Krav" };
    await tx
      .insertInto("programme_part")
      .values({ ...chapter, content: "[]" })
      .execute();
    for (const [position, name] of version.areas.entries()) {
      const area = { id: areas[position] ?? "", version_id: id, position, name, about: "" };
      await tx.insertInto("focus_area").values(area).execute();
    }
    for (const [position, demand] of demands.entries()) {
      const wording = newId();
      const { id: requirement_id, text, addressee = "all", bodies = [] } = demand;
      const known = { id: requirement_id, programme_id, body_id: keeper.id, created_at: world.now() };
      await tx
        .insertInto("requirement")
        .values(known)
        .onConflict((one) => one.doNothing())
        .execute();
      const where = { requirement_id, version_id: id, programme_part_id: part, position };
      await tx
        .insertInto("requirement_wording")
        .values({ id: wording, ...where, text, addressee, evidence_wanted: "" })
        .execute();
      const area = { id: newId(), wording_id: wording, focus_area_id: areas[demand.area] ?? "" };
      await tx.insertInto("requirement_area").values(area).execute();
      for (const body_id of bodies) {
        await tx.insertInto("requirement_body").values({ id: newId(), wording_id: wording, body_id }).execute();
      }
    }
  };
  await arrange(world, put);
  return { id, areas };
}

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

async function cityGoals(world: World, strategist: Person, board: Body) {
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
