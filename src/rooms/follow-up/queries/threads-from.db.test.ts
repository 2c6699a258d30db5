import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { redThreadWorld } from "../../../../tests/support/thread.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { threadsFrom } from "./threads-from.ts";

let world: TestWorld;
let thread: Awaited<ReturnType<typeof redThreadWorld>>;
beforeAll(async () => {
  world = await testWorld();
  thread = await redThreadWorld(world);
});
const missing = { ok: false, problem: { kind: "missing" } };

it("leads from the viewpoint that changed a section, and from the section, to what is demanded there", async () => {
  const actor = await thread.coordinator.actor();
  const { viewpoint_id: id } = await world.db
    .selectFrom("viewpoint_handling")
    .select("viewpoint_id")
    .where("outcome", "=", "taken")
    .executeTakeFirstOrThrow();
  const found = resultOf(await threadsFrom(world, actor, { from: "viewpoint", id }));
  expect(found.threads).toMatchObject([{ id: thread.requirement, text: "Alla ska öva larmkedjan." }]);
  const section = { from: "section", id: thread.section };
  expect(resultOf(await threadsFrom(world, actor, section)).threads).toEqual(found.threads);
  expect(await threadsFrom(world, actor, { from: "viewpoint", id: world.newId() })).toMatchObject(missing);
});

it("leads nowhere from a draft, but for those who write it, and is shut for those without role", async () => {
  const asked = { from: "section", id: thread.section };
  const nobody = await threadsFrom(world, await thread.people.nobody.actor(), asked);
  expect(nobody).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
  await arrange(world, (tx) =>
    tx
      .updateTable("programme_version")
      .set({ state: "drafting", decided_day: null, in_force_from: null })
      .where("consultation_id", "=", thread.asked.id)
      .execute(),
  );
  expect(await threadsFrom(world, await thread.coordinator.actor(), asked)).toMatchObject(missing);
  expect(resultOf(await threadsFrom(world, await thread.strategist.actor(), asked)).threads).toHaveLength(1);
});
