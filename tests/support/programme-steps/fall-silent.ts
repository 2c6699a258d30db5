import { addActivity, addGoal, proposeGoal, updateActivity } from "../../../src/rooms/follow-up/index.ts";
import { newDemand } from "../programme-city.ts";
import { resultOf } from "../refused.ts";
import type { Following } from "./journey.ts";

export const overdueThing = "Öva larmet på biblioteken";
export const bareThing = "Utbilda kvällspersonalen";
export const notAdopted = "Besökare och personal får hjälp";

/** Another committee plans for the same requirement, says a word in January, decides on nothing and is not heard from again. */
export async function fallSilent({ world, city }: Following): Promise<void> {
  world.clock.set("2026-01-20T08:00:00Z");
  const actor = await city.silent.actor();
  const wording = world.db.selectFrom("requirement_wording").select("requirement_id").where("text", "=", newDemand);
  const { requirement_id } = await wording.executeTakeFirstOrThrow();
  const council = world.db.selectFrom("goal").select("id").where("level", "=", "operational_area");
  const days = { ownerRole: "Säkerhetssamordnare", requirements: [requirement_id] };
  const { id: goal } = resultOf(
    await addGoal(world, actor, {
      ...{ body: city.culture.id, year: "2026", title: notAdopted, about: "", ...days },
      ...{ parent: (await council.executeTakeFirstOrThrow()).id, fromDay: "2026-01-01", toDay: "2026-12-31" },
    }),
  );
  const plan = async (title: string) => {
    const written = { goal, title, why: "Alla ska få hjälp.", startsDay: "2026-01-15", dueDay: "2026-03-31", ...days };
    return resultOf(await addActivity(world, actor, written)).id;
  };
  const told = async (title: string, more: object) => {
    const seen = { activity: await plan(title), expectedVersion: 1, health: "on_track" };
    return resultOf(await updateActivity(world, actor, { ...seen, ...more }));
  };
  await told(overdueThing, { state: "ongoing", note: "Första biblioteket är övat." });
  await told(bareThing, { state: "done", noEvidenceReason: "Listan är borta." });
  resultOf(await proposeGoal(world, actor, { goal, expectedVersion: 1 }));
}
