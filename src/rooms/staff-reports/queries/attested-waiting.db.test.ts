import { expect, it } from "vitest";
import { attested } from "../../../../tests/support/attest.ts";
import { addSecretary } from "../../../../tests/support/meeting.ts";
import { reportCast, writeReport } from "../../../../tests/support/staff-report.ts";
import { attestedWaiting } from "./attested-waiting.ts";
import { attestsDue } from "./attests-due.ts";

it("waits for the officer and the secretary when a meeting decides, and for those who send when none does", async () => {
  const { world, people, file, consultee } = await reportCast();
  const secretary = await addSecretary(world, people.social);
  const elsewhere = await addSecretary(world, people.culture);
  const { id } = await writeReport(world, people.officer, { case: file.id });
  const own = await writeReport(world, people.officer, { consultee, answerKind: "administration_statement" });
  for (const one of [id, own.id]) await attested(world, one, people.officer, people.head, people.director);
  const waiting = async (by: { actor(): ReturnType<typeof people.head.actor> }) => {
    const found = await attestedWaiting(world, await by.actor(), {});
    return found.ok ? found.value.map((one) => one.id) : found.problem.kind;
  };
  expect(await waiting(people.officer)).toEqual([id]);
  expect(await waiting(secretary)).toEqual([own.id, id]);
  expect(await waiting(people.director)).toEqual([own.id]);
  for (const by of [elsewhere, people.auditor, people.otherOfficer]) expect(await waiting(by)).toEqual([]);
  expect(await waiting(people.nobody)).toBe("forbidden");
  const hrefs = (await attestsDue(world, await secretary.actor())).map(({ href }) => href);
  expect(hrefs).toEqual([`/tjansteutlatanden/${own.id}/skicka`, `/tjansteutlatanden/${id}/sammantrade`]);
});
