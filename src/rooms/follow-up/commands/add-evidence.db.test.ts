import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { keepText } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addEvidence } from "./add-evidence.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

const show = (activity: string, more: object = {}) => ({
  ...{ activity, kind: "link", title: "Övningsrapport", day: "2026-03-05", address: "https://exempel.se/rapport" },
  ...more,
});
const row = (id: string) => world.db.selectFrom("activity").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("adding evidence", () => {
  it("counts a link, and keeps a file with the store's own checksum", async () => {
    const { activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const id = world.newId();
    resultOf(await addEvidence(world, actor, show(activity, { id })));
    expect(await addEvidence(world, actor, show(activity, { id }))).toMatchObject({
      problem: { key: "follow-up:problem.written-already" },
    });
    const file = await keepText(world, "rapport.txt", "Vi övade.");
    const asFile = { kind: "file", address: "", files: [file] };
    const { id: second } = resultOf(await addEvidence(world, actor, show(activity, asFile)));
    const kept = await world.db.selectFrom("evidence").selectAll().where("id", "=", second).executeTakeFirstOrThrow();
    expect(kept).toMatchObject({ file_name: "rapport.txt", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await row(activity)).toMatchObject({ evidence_count: 2, version: 3 });
    expect(await addEvidence(world, actor, show(activity, asFile))).toMatchObject({
      problem: { key: "follow-up:problem.file-gone" },
    });
  });

  it("tells every fault: nothing that could run, no file, two files, a day to come", async () => {
    const { activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const faults = async (more: object) => faultsOf(await addEvidence(world, actor, show(activity, more)));
    expect(await faults({ kind: "bild", title: "" })).toEqual({
      kind: "follow-up:problem.evidence-kind",
      title: "follow-up:problem.evidence-title",
    });
    expect(await faults({ address: "javascript:alert(1)", day: "" })).toEqual({
      address: "follow-up:problem.link",
      day: "follow-up:problem.evidence-day",
    });
    expect(await faults({ kind: "file", address: "" })).toEqual({ files: "follow-up:problem.file-missing" });
    expect(await faults({ kind: "exercise", address: "data:x", day: "2026-03-11" })).toEqual({
      address: "follow-up:problem.address",
      day: "follow-up:problem.not-yet",
    });
    const one = { fileId: world.newId(), name: "a.txt", mediaType: "text/plain" };
    expect(await faults({ files: [one, one] })).toEqual({
      files: "follow-up:problem.one-file",
      kind: "follow-up:problem.kind-of-file",
    });
  });

  it("refuses a stranger", async () => {
    const { activity } = await addPlan(world, plan, plan.planner, people.social);
    await expectRefused(world, ["activity", "evidence"], async () =>
      addEvidence(world, await plan.otherPlanner.actor(), show(activity)),
    );
  });
});
