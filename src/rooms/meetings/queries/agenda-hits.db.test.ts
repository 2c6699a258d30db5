import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { agendaHits } from "./agenda-hits.ts";
import { findMeetings } from "./find-meetings.ts";

it("finds items by the words of their title and meetings by their day, at one's own body", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const meeting = await planMeeting(world, people.social, "2026-03-10");
  const { id } = await putItem(world, meeting, { title: "Svar på remiss om säkerhetsprogram 100%" });
  await decide(world, id);
  const found = async (text: string, who = people.officer) =>
    (await findMeetings(world, await who.actor(), text)).map(({ href, detail }) => `${href} ${detail}`);
  expect(await found("SÄKERHETSPROGRAM remiss")).toEqual([
    `/sammantraden/arenden/${id} Socialnämnden · 2026-03-10 · § 1`,
  ]);
  expect(await found("2026-03-10")).toEqual([`/sammantraden/${meeting.id} Socialnämnden · 2026-03-10`]);
  for (const none of ["sä", "säkerhetsprogram skola", "100_", "2026-04", "%%%"]) expect(await found(none)).toEqual([]);
  expect(await found("säkerhetsprogram", people.otherRegistrar)).toEqual([]);
  expect(await agendaHits(world, await people.nobody.actor(), { text: "remiss" })).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
