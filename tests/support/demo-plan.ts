import { theHouse } from "../../src/platform/access/actor.ts";
import type { World } from "../../src/platform/world.ts";
import { loadCityGoals } from "../../src/rooms/follow-up/commands/load-city-goals.ts";
import { addBody, type Body } from "./cast.ts";
import { addVersion } from "./programme.ts";
import { resultOf } from "./refused.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const update = (on: string, state: string) => ({
  ...{ day: day(on), state, health: "on_track", percent: 50, note: "Går bra." },
});
const activity = (state: "done" | "ongoing", shown: boolean) => ({
  ...{ title: "Öva", why: "Det behövs.", role: "unit_manager", state, health: "on_track", percent: 50, shown },
  ...{ startsDay: day("2026-01-05"), dueDay: day("2026-02-20"), cost: 1000, funding: "state_grant" },
  doneDay: state === "done" ? day("2026-02-10") : null,
  evidence: { kind: "exercise", title: "Övning" },
  updates: [update("2026-01-10", "ongoing"), update("2026-02-10", state)],
});

/** A plan of 2026 to be read in: one adopted goal under one of the council's, with two activities done and one under way. */
export async function demoPlan(world: World, body: Body) {
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const goals = [{ key: "top", level: "operational_area", title: "Staden håller", about: "Om" }];
  resultOf(await loadCityGoals(world, theHouse, { body: board.slug, from: "2024-01-01", to: "2027-12-31", goals }));
  const { id: parent } = await world.db.selectFrom("goal").select("id").executeTakeFirstOrThrow();
  await addVersion(world, board);
  const requirements = (await world.db.selectFrom("requirement").select("id").execute()).map(({ id }) => id);
  const areas = (await world.db.selectFrom("focus_area").select("id").execute()).map(({ id }) => id).slice(0, 1);
  const goal = {
    ...{ parent, requirements, areas, title: "Alla hittar ut", about: "Om", state: "adopted", health: "on_track" },
    ...{ proposedDay: day("2025-12-02"), updatedDay: day("2026-02-10") },
    activities: [activity("done", true), activity("done", false), activity("ongoing", false)],
  };
  const year = { year: 2026, adoptedDay: day("2025-12-16"), paragraph: "§ 9", goals: [goal] };
  return { board, plan: { body: body.slug, years: [year] } };
}
