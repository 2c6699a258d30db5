import { expect, it } from "vitest";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { demoPlan } from "../../../../tests/support/demo-plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { record } from "../../../platform/audit/record.ts";
import { loadPlan } from "../commands/load-plan.ts";
import { loadWheels } from "../commands/load-wheels.ts";
import { followUpTryouts } from "./follow-up-tryouts.ts";
import { planningTryout } from "./planning-tryout.ts";

/** The trail tells when the demo was loaded. */
async function noteLoading(world: TestWorld, at: Temporal.Instant): Promise<void> {
  const subject = { kind: "city", id: world.newId() };
  const entry = { outcome: "done" as const, actor: { id: null, name: "Värn" }, subject, body: null, facts: {} };
  const told = { action: "web/load-demo-city", sentence: "läste in demostaden", requestId: null };
  await world.db.transaction().execute((tx) => record(tx, { ...entry, ...told }, at, world.newId()));
}

it("follows one's own body's plan to its hand-in, ticked off by what has been done, for those who plan", async () => {
  const world = await testWorld("2026-01-20T08:00:00Z");
  const people = await cast(world);
  const coordinator = await addPerson(world, "Sigrid Samordnarsson", "security_coordinator", people.social);
  const elsewhere = await addPerson(world, "Siv Samordnarsson", "security_coordinator", people.culture);
  const { board, plan } = await demoPlan(world, people.social);
  const ticks = async (person = coordinator) =>
    (await followUpTryouts(world, await person.actor())).map(({ steps }) =>
      steps.map(({ done }) => (done ? "x" : "-")).join(""),
    );
  expect(await ticks()).toEqual([]);
  resultOf(await loadWheels(world, theHouse, { body: board.slug, years: [2026] }));
  expect(await ticks()).toEqual(["----"]);
  resultOf(await loadPlan(world, theHouse, plan));
  // What the demo itself says of its activities is not what this person has done.
  const [loaded, later] = [
    Temporal.Instant.from("2026-03-01T08:00:00Z"),
    Temporal.Instant.from("2026-03-02T08:00:00Z"),
  ];
  await noteLoading(world, loaded);
  expect(await ticks()).toEqual(["xx--"]);
  const { id: activity_id } = await world.db.selectFrom("activity").select("id").executeTakeFirstOrThrow();
  const said = { id: world.newId(), activity_id, state: "ongoing", health: "on_track", note: "Går bra." };
  await arrange(world, (tx) =>
    tx
      .insertInto("activity_update")
      .values({ ...said, written_by: coordinator.id, written_at: later })
      .execute(),
  );
  expect(await ticks()).toEqual(["xxx-"]);
  const facts = resultOf(await planningTryout(world, await coordinator.actor(), {}));
  expect([facts?.slug, facts?.year]).toEqual([people.social.slug, 2026]);
  expect(await ticks(elsewhere)).toEqual(["----"]);
  expect((await planningTryout(world, await people.registrar.actor(), {})).ok).toBe(false);
});
