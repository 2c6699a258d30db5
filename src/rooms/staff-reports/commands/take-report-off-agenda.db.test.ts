import { expect, it } from "vitest";
import { reportAtMeeting } from "../../../../tests/support/dispatch.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { reportCast, reportRow } from "../../../../tests/support/staff-report.ts";
import { takeReportOffAgenda } from "./take-report-off-agenda.ts";

it("takes it off once; a stranger and a reader are refused, and nothing has changed", async () => {
  const setting = await reportCast();
  const { world, people } = setting;
  const { id, item } = await reportAtMeeting(setting);
  const off = async (by = people.officer, report = id) => takeReportOffAgenda(world, await by.actor(), { report });
  for (const by of [people.otherOfficer, people.otherRegistrar, people.auditor])
    await expectRefused(world, ["staff_report", "agenda_item", "consultee"], () => off(by));
  resultOf(await off());
  const row = await world.db.selectFrom("agenda_item").select("state").where("id", "=", item).executeTakeFirstOrThrow();
  expect(row.state).toBe("withdrawn");
  expect(await reportRow(world, id)).toMatchObject({ state: "attested" });
  expect(await off()).toMatchObject({ problem: { key: "staff-reports:problem.not-on-agenda" } });
  expect(await off(people.officer, world.newId())).toMatchObject({ problem: { kind: "missing" } });
  expect((await off(people.officer, "x")).ok).toBe(false);
});
