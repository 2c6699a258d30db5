import type { World } from "../../src/platform/world.ts";
import type { Body } from "../support/cast.ts";
import { addActivity, addGoal } from "../support/plan-rows.ts";
import { addVersion } from "../support/programme.ts";

/** What a body plans, and what it has not decided yet and nobody else may see: a programme and a goal in the making. */
export async function planThings(world: World, body: Body): Promise<Record<string, string>> {
  const version = await addVersion(world, body, { state: "drafting" });
  const goal = await addGoal(world, body);
  const activity = await addActivity(world, await addGoal(world, body, { state: "draft" }));
  return {
    programme: version.programme.slug,
    programmeVersion: version.id,
    body: body.slug,
    goal: goal.id,
    activity: activity.id,
  };
}
