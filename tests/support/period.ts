import type { Insertable } from "kysely";
import { dayOf } from "../../src/kernel/day.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import type { ActivityTable, GoalTable, IndicatorTable } from "../../src/platform/database/tables.ts";
import type { World } from "../../src/platform/world.ts";
import { handIn } from "../../src/rooms/follow-up/commands/hand-in.ts";
import { setUpWheel } from "../../src/rooms/follow-up/commands/set-up-wheel.ts";
import { refreshYear } from "../../src/rooms/follow-up/index.ts";
import type { PeriodKind } from "../../src/rooms/follow-up/model.ts";
import { contentHash } from "../../src/rooms/follow-up/queries/content-hash.ts";
import { reportContent } from "../../src/rooms/follow-up/queries/report-content.ts";
import { addBody, addPerson, type Body } from "./cast.ts";
import { resultOf } from "./refused.ts";
import { arrange } from "./world.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

/** The executive board and its strategist, and a committee with a coordinator, a head and a case officer. */
export async function followUpCast(world: World) {
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const social = await addBody(world, "Socialnämnden");
  const culture = await addBody(world, "Kulturnämnden");
  return {
    board,
    social,
    culture,
    strategist: await addPerson(world, "Stina Strategsson", "security_strategist", board),
    coordinator: await addPerson(world, "Sam Samordnarsson", "security_coordinator", social),
    head: await addPerson(world, "Hanna Chefsson", "administration_director", social),
    officer: await addPerson(world, "Hedda Handläggarsson", "case_officer", social),
    otherCoordinator: await addPerson(world, "Kim Kultursson", "security_coordinator", culture),
    auditor: await addPerson(world, "Rune Revisorsson", "auditor", board),
  };
}
export type FollowUpCast = Awaited<ReturnType<typeof followUpCast>>;

/** The year's wheel, and its period of one kind. */
export async function wheelWith(world: World, people: FollowUpCast, kind: PeriodKind, year = 2026) {
  const there = () =>
    world.db
      .selectFrom("follow_up_period")
      .selectAll()
      .where("year", "=", year)
      .where("kind", "=", kind)
      .executeTakeFirst();
  if (!(await there()))
    resultOf(await setUpWheel(world, await people.strategist.actor(), { body: people.board.id, year }));
  const period = await there();
  if (!period) throw new Error(`No ${kind} in ${year}`);
  return period;
}

/** A goal of the body's own, adopted unless `more` says otherwise, put straight into its table. */
export async function putGoal(world: World, body: Body, more: Partial<Insertable<GoalTable>> = {}) {
  const year = more.year ?? 2026;
  const row = {
    id: world.newId(),
    body_id: body.id,
    level: "own",
    year,
    title: "Alla har övat sin reservplan",
    about: "",
    state: "adopted",
    health: "on_track",
    from_day: day(`${year}-01-01`),
    to_day: day(`${year}-12-31`),
    updated_at: world.now(),
    created_at: world.now(),
    ...more,
  };
  await arrange(world, async (tx) => {
    await tx.insertInto("goal").values(row).execute();
    await refreshYear(tx, body.id, year, world.newId);
  });
  return row;
}

/** An activity under a goal, under way unless `more` says otherwise, put straight into its table. */
export async function putActivity(
  world: World,
  goal: { id: string; body_id: string },
  more: Partial<Insertable<ActivityTable>> = {},
) {
  const year = more.year ?? 2026;
  const row = {
    id: world.newId(),
    body_id: goal.body_id,
    goal_id: goal.id,
    year,
    title: "Öva utrymning på kvällstid",
    about: "",
    why: "Personalen vet vad den ska göra.",
    state: "ongoing",
    health: "on_track",
    starts_day: day(`${year}-01-10`),
    due_day: day(`${year}-06-30`),
    updated_at: world.now(),
    created_at: world.now(),
    version: 1,
    ...more,
  };
  await arrange(world, async (tx) => {
    await tx.insertInto("activity").values(row).execute();
    await refreshYear(tx, row.body_id, year, world.newId);
  });
  return row;
}

/** Hands in what the body's report would be now, as one who has just read it. */
export async function handInNow(world: World, actor: Actor, asked: { period: string; body: string }) {
  const period = await world.db
    .selectFrom("follow_up_period")
    .select(["id", "kind", "year", "cut_off as cutOff", "due_day as dueDay"])
    .where("id", "=", asked.period)
    .executeTakeFirstOrThrow();
  const body = await world.db
    .selectFrom("body")
    .select(["id", "name"])
    .where("slug", "=", asked.body)
    .executeTakeFirstOrThrow();
  const kind = period.kind as PeriodKind;
  const content = await reportContent(world.db, { period: { ...period, kind }, body, today: dayOf(world.now()) });
  return handIn(world, actor, { ...asked, seen: contentHash(content) });
}

/** An indicator that a body types in once a year, unless `more` says otherwise, put straight into its table. Its id. */
export async function putIndicator(world: World, body: Body, more: Partial<Insertable<IndicatorTable>> = {}) {
  const row = {
    id: world.newId(),
    body_id: body.id,
    responsible_id: body.id,
    council: false,
    name: "Övade arbetsplatser",
    about: "",
    unit: "%",
    better: "higher",
    period: "year",
    source: "typed",
    created_at: world.now(),
    ...more,
  };
  await arrange(world, (tx) => tx.insertInto("indicator").values(row).execute());
  return row.id;
}
