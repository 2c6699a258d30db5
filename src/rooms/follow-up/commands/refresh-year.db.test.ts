import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { addBody, addPerson, type Body, cast, type Person } from "../../../../tests/support/cast.ts";
import { countedTruth, keptTallies } from "../../../../tests/support/counted-truth.ts";
import { addActivity, addGoal } from "../../../../tests/support/plan-rows.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { activityStates, healths } from "../model.ts";
import { addEvidence } from "./add-evidence.ts";
import { adoptGoal } from "./adopt-goal.ts";
import { endGoal } from "./end-goal.ts";
import { moveActivity } from "./move-activity.ts";
import { proposeGoal } from "./propose-goal.ts";
import { updateActivity } from "./update-activity.ts";
import { withdrawGoal } from "./withdraw-goal.ts";

let world: TestWorld;
let body: Body;
let planner: Person;
const goals: string[] = [];
const activities: string[] = [];
beforeAll(async () => {
  world = await testWorld();
  await cast(world);
  body = await addBody(world, "Miljönämnden");
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  planner = await addPerson(world, "Palle Planerare", "security_coordinator", body);
  const { areas } = await addVersion(world, board, { areas: ["Ett", "Två", "Tre"] });
  for (const [at, area] of areas.entries()) {
    const year = at === 2 ? 2027 : 2026;
    const goal = await addGoal(world, body, { year, state: "draft", areas: [area, ...areas.slice(0, at)] });
    goals.push(goal.id);
    for (let one = 0; one < 2; one++) activities.push((await addActivity(world, goal, { areas: [area] })).id);
  }
});

const which = fc.nat({ max: 5 });
const act = fc.oneof(
  fc.record({ kind: fc.constantFrom("propose", "withdraw", "adopt", "end"), goal: which }),
  fc.record({
    ...{ kind: fc.constant("update"), activity: which },
    ...{ state: fc.constantFrom(...activityStates), health: fc.constantFrom(...healths) },
  }),
  fc.record({ kind: fc.constant("move"), activity: which, goal: which }),
  fc.record({ kind: fc.constant("show"), activity: which }),
);
type Act = { kind: string; goal?: number; activity?: number; state?: string; health?: string };

async function versionOf(table: "goal" | "activity", id: string): Promise<number> {
  return (await world.db.selectFrom(table).select("version").where("id", "=", id).executeTakeFirstOrThrow()).version;
}

/** Does it if it may be done now; what is refused must not change the tallies either. */
async function perform({ kind, goal: at = 0, activity: of = 0, state, health }: Act): Promise<void> {
  const actor = await planner.actor();
  const goal = goals[at % goals.length] ?? "";
  const activity = activities[of % activities.length] ?? "";
  const onGoal = { goal, expectedVersion: await versionOf("goal", goal) };
  const onActivity = { activity, expectedVersion: await versionOf("activity", activity) };
  const reasons = { note: "Så är det.", noEvidenceReason: "Muntligt", stoppedReason: "Behövs inte" };
  const acts: Record<string, () => Promise<unknown>> = {
    propose: () => proposeGoal(world, actor, onGoal),
    withdraw: () => withdrawGoal(world, actor, onGoal),
    adopt: () => adoptGoal(world, actor, { ...onGoal, day: "2026-03-01", paragraph: "§ 3" }),
    end: () => endGoal(world, actor, { ...onGoal, reason: "Ändrat läge" }),
    update: () => updateActivity(world, actor, { ...onActivity, state, health, ...reasons }),
    move: () => moveActivity(world, actor, { ...onActivity, goal }),
    show: () => addEvidence(world, actor, { activity, kind: "link", title: "Rapport", address: "https://a.example/r" }),
  };
  await acts[kind]?.();
}

describe("the tallies of a body's year", () => {
  it("are, after any changes whatever, what one gets by counting everything anew", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
        for (const one of acts) await perform(one);
        expect(await keptTallies(world)).toEqual(await countedTruth(world));
      }),
      { numRuns: 12 },
    );
    const states = new Set((await world.db.selectFrom("activity").select("state").execute()).map(({ state }) => state));
    expect(states.size, "the changes did change something").toBeGreaterThan(1);
  });
});
