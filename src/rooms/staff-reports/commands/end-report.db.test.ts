import { expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { refused } from "../../../../tests/support/registry.ts";
import { beginReport, reportCast, reportRow } from "../../../../tests/support/staff-report.ts";
import { endReport } from "./end-report.ts";

it("ends a report that will not be used, and lets the question be answered by another", async () => {
  const { world, people, consultee } = await reportCast();
  const { id } = await beginReport(world, people.officer, { consultee });
  const stranger = await people.otherOfficer.actor();
  await expectRefused(world, ["staff_report", "consultee"], () => endReport(world, stranger, { report: id }));
  const actor = await people.officer.actor();
  expect(faultsOf(await endReport(world, actor, { report: "x" }))).toEqual({
    report: "staff-reports:problem.report-missing",
  });
  resultOf(await endReport(world, actor, { report: id }));
  expect((await reportRow(world, id)).state).toBe("ended");
  const { stage } = await world.db
    .selectFrom("consultee")
    .select("stage")
    .where("id", "=", consultee)
    .executeTakeFirstOrThrow();
  expect(stage).toBe("registered");
  expect(await endReport(world, actor, { report: id })).toMatchObject(
    refused("staff-reports:problem.not-open-for-ending"),
  );
  expect((await beginReport(world, people.officer, { consultee })).id).not.toBe(id);
});
