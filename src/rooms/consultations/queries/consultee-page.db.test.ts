import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { askForTime, sendOut } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { consulteePage } from "./consultee-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const missing = { ok: false, problem: { kind: "missing" } };
const forbidden = { ok: false, problem: { kind: "forbidden" } };

describe("one consultee", () => {
  it("has its notices with how the mail went, and its requests", async () => {
    const sent = await sendOut(world, { sender: people.social, outside: "Kören; kor@f.example" });
    const consultee = sent.consultees[0]?.id ?? "";
    await askForTime(world, consultee);
    const asked = { consultation: sent.id, consultee };
    const found = resultOf(await consulteePage(world, sent.actor, asked));
    expect(found.notices).toMatchObject([{ kind: "asked", recipient: "kor@f.example", mail: "waiting" }]);
    expect(found.extensions).toMatchObject([{ state: "asked", reason: "Nämnden möts senare." }]);
    expect(await consulteePage(world, await people.otherRegistrar.actor(), asked)).toMatchObject(missing);
    expect(await consulteePage(world, await people.nobody.actor(), asked)).toMatchObject(forbidden);
  });

  it("is not found under another consultation", async () => {
    const [one, other] = [
      await sendOut(world, { sender: people.social, to: [people.culture] }),
      await sendOut(world, { sender: people.social, to: [people.culture] }),
    ];
    const crossed = { consultation: one.id, consultee: other.at(people.culture).id };
    expect(await consulteePage(world, one.actor, crossed)).toMatchObject(missing);
  });
});
