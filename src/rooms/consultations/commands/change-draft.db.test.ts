import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { draftOne, sendOut } from "../../../../tests/support/consultation.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { consultationBrief } from "../queries/consultation-brief.ts";
import { changeDraft } from "./change-draft.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

describe("changing a draft", () => {
  it("says what it is called, by when, and what to mind", async () => {
    const draft = await draftOne(world, { sender: people.social });
    const change = { consultation: draft.id, expectedVersion: 3, title: "Nytt namn", dueDay: "20260601" };
    resultOf(await changeDraft(world, draft.actor, change));
    const brief = resultOf(await consultationBrief(world, draft.actor, { consultation: draft.id }));
    expect(brief).toMatchObject({ title: "Nytt namn", instructions: "", version: 4 });
    expect(brief.dueDay.toString()).toBe("2026-06-01");
    const late = await changeDraft(world, draft.actor, { ...change, title: "Mitt namn" });
    expect(late).toMatchObject({ ok: false, problem: { kind: "conflict", current: { title: "Nytt namn" } } });
  });

  it("says every fault at once", async () => {
    const draft = await draftOne(world, { sender: people.social });
    const change = { consultation: draft.id, expectedVersion: 3, title: "", dueDay: "2026-02-30" };
    expect(faultsOf(await changeDraft(world, draft.actor, change))).toEqual({
      title: "consultations:draft.title-missing",
      dueDay: "web:field.not-a-day",
    });
    const free = { ...change, title: "X", dueDay: "2026-06-06" };
    expect(faultsOf(await changeDraft(world, draft.actor, free))).toEqual({
      dueDay: "consultations:draft.due-day-free",
    });
  });

  it("is shut once it is sent, and refused to others", async () => {
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    const change = { consultation: sent.id, expectedVersion: 4, title: "Nytt", dueDay: "2026-06-01" };
    expect(await changeDraft(world, sent.actor, change)).toMatchObject({ ok: false, problem: { kind: "too-late" } });
    await expectRefused(world, ["consultation"], async () =>
      changeDraft(world, await people.otherRegistrar.actor(), change),
    );
  });
});
