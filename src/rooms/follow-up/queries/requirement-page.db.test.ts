import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../../../tests/support/cast.ts";
import { addActivity, addGoal } from "../../../../tests/support/plan-rows.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { redThreadWorld } from "../../../../tests/support/thread.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { requirementPage } from "./requirement-page.ts";

let world: TestWorld;
let thread: Awaited<ReturnType<typeof redThreadWorld>>;
beforeAll(async () => {
  world = await testWorld();
  thread = await redThreadWorld(world);
});
const read = async (person: Person, year?: number) =>
  resultOf(await requirementPage(world, await person.actor(), { requirement: thread.requirement, year }));

describe("a requirement", () => {
  it("says whom it binds, who has answered it with what, and who has not; a draft answers nothing", async () => {
    const { culture } = thread.people;
    const draft = await addGoal(world, culture, { state: "draft", requirements: [{ id: thread.requirement }] });
    await addActivity(world, draft, { requirements: [{ id: thread.requirement }] });
    const found = await read(thread.strategist);
    expect(found).toMatchObject({ bound: 3, answered: 1, city: true, facts: { inForce: true, addressee: "all" } });
    expect(found.unanswered.map(({ name }) => name)).toEqual(["Kommunstyrelsen", "Kulturnämnden"]);
    expect(found.answers.goals.map(({ body }) => body)).toEqual(["Socialnämnden"]);
    expect(await read(thread.strategist, 2027)).toMatchObject({ answered: 0, answers: { goals: [] } });
  });

  it("shows a coordinator their own body alone, with the numbers of the others", async () => {
    const found = await read(thread.coordinator);
    expect(found).toMatchObject({ bound: 3, answered: 1, city: false, answers: { goals: [], hiddenGoals: 1 } });
    expect(found.unanswered.map(({ name }) => name)).toEqual(["Kulturnämnden"]);
  });

  it("says that it has been struck when the version in force does not have it", async () => {
    await arrange(world, (tx) =>
      tx
        .updateTable("programme_version")
        .set({ superseded_day: Temporal.PlainDate.from("2026-02-01") })
        .where("consultation_id", "=", thread.asked.id)
        .execute(),
    );
    expect(await read(thread.coordinator)).toMatchObject({ facts: { inForce: false }, answers: { hiddenGoals: 1 } });
  });

  it("is not there when there is no such requirement, and shut for those without role", async () => {
    const actor = await thread.strategist.actor();
    const missing = { ok: false, problem: { kind: "missing" } };
    expect(await requirementPage(world, actor, { requirement: world.newId() })).toMatchObject(missing);
    const nobody = await requirementPage(world, await thread.people.nobody.actor(), {
      requirement: thread.requirement,
    });
    expect(nobody).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
  });
});
