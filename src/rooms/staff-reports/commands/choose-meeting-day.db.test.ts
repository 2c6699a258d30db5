import { expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { beginReport, reportCast, reportRow } from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { chooseMeetingDay } from "./choose-meeting-day.ts";

it("says which meeting the report aims for, here and on the sender's wall, and voids nothing", async () => {
  const { world, people, consultee } = await reportCast();
  const { id } = await beginReport(world, people.officer, { consultee });
  const choose = async (day: string, by = people.officer) =>
    chooseMeetingDay(world, await by.actor(), { report: id, day });
  await arrange(world, (tx) =>
    tx.updateTable("staff_report").set({ state: "attested" }).where("id", "=", id).execute(),
  );
  resultOf(await choose("2026-04-21"));
  expect(await reportRow(world, id)).toMatchObject({ state: "attested" });
  const wall = () =>
    world.db.selectFrom("consultee").select("meeting_day").where("id", "=", consultee).executeTakeFirstOrThrow();
  expect((await wall()).meeting_day?.toString()).toBe("2026-04-21");
  await expectRefused(world, ["staff_report", "consultee"], () => choose("2026-05-01", people.otherOfficer));
  expect(faultsOf(await choose("i morgon"))).toEqual({ day: "web:field.not-a-day" });
  resultOf(await choose(""));
  expect((await wall()).meeting_day).toBeNull();
});
