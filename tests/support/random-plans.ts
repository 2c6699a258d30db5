import fc from "fast-check";
import { activityStates, goalStates, healths } from "../../src/rooms/follow-up/model.ts";
import type { Body } from "./cast.ts";
import { addActivity, addGoal } from "./plan-rows.ts";
import type { TestWorld } from "./world.ts";

const day = fc.integer({ min: 0, max: 364 }).map((days) => Temporal.PlainDate.from("2026-01-01").add({ days }));
const before = fc.integer({ min: 0, max: 300 }).map((days) => Temporal.PlainDate.from("2026-03-09").subtract({ days }));
const areas = fc.subarray([0, 1, 2], { minLength: 1 });

const activity = fc.record({
  ...{ state: fc.constantFrom(...activityStates), health: fc.constantFrom(...healths), areas },
  ...{ due: day.map(String), updated: before.map(String), evidence: fc.nat({ max: 2 }) },
});

/** Goals in every state, with whatever is done for them, at one of five bodies each. */
export const randomPlans = fc.array(
  fc.record({
    ...{ body: fc.nat({ max: 4 }), state: fc.constantFrom(...goalStates), health: fc.constantFrom(...healths), areas },
    activities: fc.array(activity, { maxLength: 4 }),
  }),
  { minLength: 3, maxLength: 12 },
);
type Plans = typeof randomPlans extends fc.Arbitrary<infer P> ? P : never;

/** Puts them at those bodies, counted under those areas. */
export async function putPlans(
  world: TestWorld,
  plans: Plans,
  { bodies, areas: named }: { bodies: readonly Body[]; areas: readonly { id: string }[] },
): Promise<void> {
  const chosen = (numbers: readonly number[]) => named.filter((_, at) => numbers.includes(at));
  for (const { body: at, activities, ...goal } of plans) {
    const body = bodies[at];
    if (!body) continue;
    const added = await addGoal(world, body, { ...goal, areas: chosen(goal.areas) });
    for (const one of activities) await addActivity(world, added, { ...one, areas: chosen(one.areas) });
  }
}
