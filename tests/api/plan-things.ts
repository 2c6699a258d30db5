import type { World } from "../../src/platform/world.ts";
import type { Body } from "../support/cast.ts";
import { putIndicator } from "../support/period.ts";
import { addActivity, addGoal } from "../support/plan-rows.ts";
import { addVersion } from "../support/programme.ts";
import { arrange } from "../support/world.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const sha256 = "0".repeat(64);

const counts = {
  ...{ goals: 0, goalsAdopted: 0, goalsOnTrack: 0, goalsAtRisk: 0, goalsOffTrack: 0 },
  ...{ planned: 0, ongoing: 0, done: 0, stopped: 0, atRisk: 0, offTrack: 0, doneBare: 0, overdue: 0 },
};

/** An empty report that the body has handed in for the first tertial, in the year's only such period. */
async function reportOf(world: World, body: Body, keeper: string) {
  const days = { opens_day: day("2026-04-01"), cut_off: day("2026-04-30"), due_day: day("2026-05-15") };
  const period = { id: world.newId(), body_id: keeper, year: 2026, kind: "t1", state: "open", ...days };
  const content = JSON.stringify({
    format: 1,
    period: { kind: "t1", year: 2026, cutOff: "2026-04-30", dueDay: "2026-05-15" },
    body: { id: body.id, name: body.name },
    introduction: null,
    figures: { total: counts, areas: [] },
    goals: [],
    indicators: [],
  });
  await arrange(world, async (tx) => {
    await tx
      .insertInto("follow_up_period")
      .values(period)
      .onConflict((again) => again.doNothing())
      .execute();
    const { id: period_id } = await tx.selectFrom("follow_up_period").select("id").executeTakeFirstOrThrow();
    const report = { id: world.newId(), period_id, body_id: body.id, number: 1, current: true, content, sha256 };
    await tx
      .insertInto("period_report")
      .values({ ...report, handed_in_at: world.now(), late: false })
      .onConflict((again) => again.doNothing())
      .execute();
  });
}

/** What a body plans, and what it has not decided yet and nobody else may see: a programme and a goal in the making. */
export async function planThings(world: World, body: Body, keeper: Body): Promise<Record<string, string>> {
  const version = await addVersion(world, body, { state: "drafting" });
  const goal = await addGoal(world, body);
  const activity = await addActivity(world, await addGoal(world, body, { state: "draft" }));
  await reportOf(world, body, keeper.id);
  return {
    programme: version.programme.slug,
    programmeVersion: version.id,
    body: body.slug,
    goal: goal.id,
    activity: activity.id,
    indicator: await putIndicator(world, body),
    period: "2026-t1",
  };
}
