import { expect, it } from "vitest";
import { reportAtMeeting } from "../../../../tests/support/dispatch.ts";
import { decide } from "../../../../tests/support/meeting.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { reportCast } from "../../../../tests/support/staff-report.ts";
import { agendaItemSettled } from "../jobs/agenda-item-settled.ts";
import { reportPage } from "./report-page.ts";

it("tells how far a report has come, why it was sent back, and nothing to another authority", async () => {
  const setting = await reportCast();
  const { world, people } = setting;
  const { id, item } = await reportAtMeeting(setting);
  const page = async () => resultOf(await reportPage(world, await people.officer.actor(), { report: id }));
  expect((await page()).course).toMatchObject({
    state: "on_agenda",
    turn: null,
    mine: false,
    item: { id: item, state: "waiting" },
  });
  expect((await page()).paper.blocks.some(({ kind }) => kind === "attests")).toBe(true);
  world.clock.set("2026-03-17T17:00:00Z");
  await decide(world, item, { outcome: "referred_back", reason: "Beskriv kostnaderna." });
  await agendaItemSettled(world, { itemId: item });
  expect((await page()).course).toMatchObject({
    state: "draft",
    item: { outcome: "referred_back", reason: "Beskriv kostnaderna." },
  });
  expect(await reportPage(world, await people.otherOfficer.actor(), { report: id })).toMatchObject({
    problem: { kind: "missing" },
  });
  expect(await reportPage(world, await people.nobody.actor(), { report: id })).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
