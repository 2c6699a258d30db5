import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addOwnItem, planMeeting } from "../../../../tests/support/meeting.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { meetingHistory } from "./meeting-history.ts";

it("tells what was done with the meeting to its own body, and to no other", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const meeting = await planMeeting(world, people.social, "2026-04-14");
  await addOwnItem(world, meeting);
  const read = async (who: typeof people.officer) =>
    resultOf(await meetingHistory(world, await who.actor(), { meeting: meeting.id })).map(({ sentence }) => sentence);
  expect(await read(people.officer)).toEqual(["lade till ett ärende på föredragningslistan för 2026-04-14"]);
  expect(await read(people.otherRegistrar)).toEqual([]);
});
