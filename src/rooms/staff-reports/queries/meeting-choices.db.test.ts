import { expect, it } from "vitest";
import { planMeeting } from "../../../../tests/support/meeting.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { beginReport, reportCast } from "../../../../tests/support/staff-report.ts";
import { meetingChoices } from "./meeting-choices.ts";

it("is the coming meetings of the report's own body, in order, for whoever may read the report", async () => {
  const { world, people, file } = await reportCast();
  const { id } = await beginReport(world, people.officer, { case: file.id });
  const second = await planMeeting(world, people.social, "2026-04-21");
  const first = await planMeeting(world, people.social, "2026-03-17");
  await planMeeting(world, people.culture, "2026-03-17");
  const found = resultOf(await meetingChoices(world, await people.officer.actor(), { report: id }));
  expect(found.map((meeting) => meeting.id)).toEqual([first.id, second.id]);
  expect(await meetingChoices(world, await people.otherOfficer.actor(), { report: id })).toMatchObject({
    problem: { kind: "missing" },
  });
  expect(await meetingChoices(world, await people.nobody.actor(), { report: id })).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
