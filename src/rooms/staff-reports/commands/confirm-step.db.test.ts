import { beforeAll, expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import {
  type ReportCast,
  reportCast,
  reportRow,
  seenSteps,
  writeReport,
} from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { reportContent } from "../queries/report-content.ts";
import { confirmStep } from "./confirm-step.ts";

let cast: ReportCast;
let id: string;
let step: string;
beforeAll(async () => {
  cast = await reportCast();
  ({ id } = await writeReport(cast.world, cast.people.officer, { consultee: cast.consultee }));
  step = (await seenSteps(cast.world, id)).split(":")[0] ?? "";
});

const confirm = async (more: Record<string, unknown> = {}, by = cast.people.registrar) =>
  confirmStep(cast.world, await by.actor(), { report: id, step, ...more });
const confirmed = async () => (await reportContent(cast.world.db, id))?.steps[0]?.confirmedDay;

it("confirms a planned step with one click when its day has come, and what was attested still stands", async () => {
  const { world } = cast;
  await arrange(world, (tx) =>
    tx.updateTable("staff_report").set({ state: "attested" }).where("id", "=", id).execute(),
  );
  expect(faultsOf(await confirm())).toEqual({ day: "staff-reports:problem.step-not-yet" });
  world.clock.set("2026-04-02T08:00:00Z");
  resultOf(await confirm());
  expect(await confirmed()).toBe("2026-04-01");
  expect((await reportRow(world, id)).state).toBe("attested");
  resultOf(await confirm({ day: "2026-03-31", outcome: "had_the_opportunity" }));
  expect(await confirmed()).toBe("2026-03-31");
  resultOf(await confirm({ undo: "yes" }));
  expect(await confirmed()).toBeNull();
});

it("is refused to others, and says what is wrong", async () => {
  const { world, people } = cast;
  await expectRefused(world, ["preparation_step"], () => confirm({}, people.otherOfficer));
  expect(faultsOf(await confirm({ day: "x", outcome: "y" }))).toEqual({
    day: "web:field.not-a-day",
    outcome: "staff-reports:problem.step-outcome-missing",
  });
  expect(await confirm({ step: world.newId() })).toMatchObject({ ok: false, problem: { kind: "missing" } });
});
