import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { requestRow, trailOf } from "../../../../tests/support/disclosure.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addRegister } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { noteRequest } from "./note-request.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  await addRegister(world, people.social);
});

const noted = (more: Record<string, unknown> = {}) => ({
  body: people.social.id,
  wanted: "Protokollet",
  channel: "phone",
  ...more,
});

describe("noting a request", () => {
  it("counts from the day it came, and says who noted it", async () => {
    const officer = await people.officer.actor();
    const today = resultOf(await noteRequest(world, officer, noted()));
    expect(await requestRow(world, today.id)).toMatchObject({
      channel: "phone",
      received_at: world.now(),
      created_by: people.officer.id,
    });
    const earlier = resultOf(await noteRequest(world, officer, noted({ receivedDay: "20260306" })));
    expect((await requestRow(world, earlier.id)).received_at.toString()).toBe("2026-03-06T11:00:00Z");
    expect(await trailOf(world, today.id)).toMatchObject([{ actor_name: people.officer.name }]);
  });

  it("is refused at another authority, and for those who only read", async () => {
    for (const person of [people.otherRegistrar, people.auditor, people.nobody])
      await expectRefused(world, ["disclosure_request"], async () => noteRequest(world, await person.actor(), noted()));
  });

  it("says what is wrong", async () => {
    const registrar = await people.registrar.actor();
    expect(faultsOf(await noteRequest(world, registrar, noted({ receivedDay: "2026-03-11" })))).toEqual({
      receivedDay: "register:day-in-future",
    });
    expect(faultsOf(await noteRequest(world, registrar, { body: "x", channel: "form", receivedDay: "i går" }))).toEqual(
      {
        body: "register:disclosure.body-missing",
        wanted: "register:disclosure.wanted-missing",
        channel: "register:disclosure.channel-missing",
        receivedDay: "web:field.not-a-day",
      },
    );
  });
});
