import { expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { beginReport, reportCast } from "../../../../tests/support/staff-report.ts";
import { reportPlan } from "./report-plan.ts";

it("gives the plan backwards from the due day, to the report's own body only", async () => {
  const { world, people, consultee } = await reportCast();
  const { id } = await beginReport(world, people.officer, { consultee });
  const { plan, meetings } = resultOf(await reportPlan(world, await people.officer.actor(), { report: id }));
  expect(plan?.steps.at(-1)?.step).toBe("dispatch");
  expect(meetings).toEqual([]);
  expect(await reportPlan(world, await people.otherOfficer.actor(), { report: id })).toMatchObject({
    ok: false,
    problem: { kind: "missing" },
  });
});
