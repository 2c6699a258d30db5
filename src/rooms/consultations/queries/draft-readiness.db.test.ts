import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { draftOne } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { draftReadiness } from "./draft-readiness.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const missing = { ok: false, problem: { kind: "missing" } };
const forbidden = { ok: false, problem: { kind: "forbidden" } };

describe("a draft as it would be sent", () => {
  it("says exactly to whom, and what is lacking", async () => {
    const bare = await draftOne(world, { sender: people.social });
    const ready = resultOf(await draftReadiness(world, bare.actor, { consultation: bare.id }));
    expect(ready.lacking.map(({ path }) => path)).toEqual(["addressees"]);
    expect(ready.sections).toHaveLength(4);
    const full = await draftOne(world, { sender: people.social, to: [people.culture] });
    const whole = resultOf(await draftReadiness(world, full.actor, { consultation: full.id }));
    expect(whole.lacking).toEqual([]);
    expect(whole.expansion.consultees).toMatchObject([{ name: "Kulturnämnden" }]);
    expect(whole.dueDayIs.kind).toBe("good");
  });

  it("is not there for another authority, nor for those it will be sent to", async () => {
    const draft = await draftOne(world, { sender: people.social, to: [people.culture] });
    const asked = { consultation: draft.id };
    expect(await draftReadiness(world, await people.otherRegistrar.actor(), asked)).toMatchObject(missing);
    expect(await draftReadiness(world, await people.nobody.actor(), asked)).toMatchObject(forbidden);
  });
});
