import { beforeAll, describe, expect, it } from "vitest";
import { addPerson, type Person } from "../../../../tests/support/cast.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { redThreadWorld } from "../../../../tests/support/thread.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { redThread } from "./red-thread.ts";

let world: TestWorld;
let thread: Awaited<ReturnType<typeof redThreadWorld>>;
beforeAll(async () => {
  world = await testWorld();
  thread = await redThreadWorld(world);
});
const walked = async (person: Person) =>
  resultOf(await redThread(world, await person.actor(), { requirement: thread.requirement }));

describe("the red thread", () => {
  it("goes from the viewpoint by the words it changed and the requirement to what came of it", async () => {
    const found = await walked(thread.strategist);
    expect(found.viewpoints).toMatchObject([
      { words: "Stadens larmkedja bör beskrivas tydligare.", respondent: "Socialnämnden", outcome: "taken" },
    ]);
    const changed = found.viewpoints[0]?.changed.filter(({ kind }) => kind !== "same");
    expect(changed).toEqual([{ text: " som övas", kind: "inserted" }]);
    expect(found.text).toBe("Alla ska öva larmkedjan.");
    expect(found.answers.goals.map(({ title }) => title)).toEqual(["Öva larmkedjan"]);
    expect(found.answers.activities).toMatchObject([{ title: "Första övningen", state: "done", evidenceCount: 1 }]);
    expect(found).toMatchObject({ hiddenViewpoints: 0, answers: { hiddenGoals: 0, hiddenActivities: 0 } });
  });

  it("counts and does not show what the reader may not see", async () => {
    const found = await walked(thread.coordinator);
    expect(found).toMatchObject({ viewpoints: [], hiddenViewpoints: 1 });
    expect(found.answers).toEqual({ goals: [], activities: [], hiddenGoals: 1, hiddenActivities: 1 });
    const at = await addPerson(world, "Sara Samordnarsson", "security_coordinator", thread.people.social);
    expect((await walked(at)).answers).toMatchObject({ goals: [{}], activities: [{}], hiddenGoals: 0 });
    expect((await walked(thread.people.auditor)).viewpoints).toHaveLength(1);
  });

  it("is not there while the only version that has the requirement is a draft, but for those who write it", async () => {
    await arrange(world, (tx) =>
      tx
        .updateTable("programme_version")
        .set({ state: "drafting", decided_day: null, in_force_from: null })
        .where("consultation_id", "=", thread.asked.id)
        .execute(),
    );
    const missing = { ok: false, problem: { kind: "missing" } };
    const asked = { requirement: thread.requirement };
    expect(await redThread(world, await thread.coordinator.actor(), asked)).toMatchObject(missing);
    expect((await walked(thread.strategist)).wordings).toHaveLength(1);
    expect(await redThread(world, await thread.strategist.actor(), { requirement: world.newId() })).toMatchObject(
      missing,
    );
    const nobody = await redThread(world, await thread.people.nobody.actor(), asked);
    expect(nobody).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
  });
});
