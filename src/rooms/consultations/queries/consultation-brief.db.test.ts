import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { draftOne, sendOut } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { consultationBrief } from "./consultation-brief.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const missing = { ok: false, problem: { kind: "missing" } };
const forbidden = { ok: false, problem: { kind: "forbidden" } };

describe("a consultation in brief", () => {
  it("says what this reader may do with it now", async () => {
    const draft = await draftOne(world, { sender: people.social, questions: ["Räcker tiden?"] });
    const brief = resultOf(await consultationBrief(world, draft.actor, { consultation: draft.id }));
    expect(brief).toMatchObject({ state: "draft", questions: ["Räcker tiden?"], owner: "Stina Strategsson" });
    expect([...brief.allowed]).toEqual(["change", "propose", "ask", "address", "send", "discard"]);
    const reader = resultOf(await consultationBrief(world, await people.auditor.actor(), { consultation: draft.id }));
    expect([...reader.allowed]).toEqual([]);
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    const out = resultOf(await consultationBrief(world, sent.actor, { consultation: sent.id }));
    expect([...out.allowed]).toEqual([
      "propose",
      "remind",
      "decide-extension",
      "move-due-day",
      "resend",
      "add-consultee",
      "resend-notice",
      "withdraw",
    ]);
  });

  it("is not there for another authority", async () => {
    const draft = await draftOne(world, { sender: people.social });
    const asked = { consultation: draft.id };
    expect(await consultationBrief(world, await people.otherRegistrar.actor(), asked)).toMatchObject(missing);
    expect(await consultationBrief(world, await people.nobody.actor(), asked)).toMatchObject(forbidden);
  });
});
