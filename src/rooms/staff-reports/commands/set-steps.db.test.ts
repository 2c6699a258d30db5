import { beforeAll, expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import {
  beginReport,
  type ReportCast,
  reportCast,
  reportRow,
  seenSteps,
} from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { reportContent } from "../queries/report-content.ts";
import { confirmStep } from "./confirm-step.ts";
import { setSteps } from "./set-steps.ts";

let cast: ReportCast;
let id: string;
beforeAll(async () => {
  cast = await reportCast();
  ({ id } = await beginReport(cast.world, cast.people.officer, { consultee: cast.consultee }));
});

const set = async (steps: unknown, by = cast.people.officer) =>
  setSteps(cast.world, await by.actor(), { report: id, seen: await seenSteps(cast.world, id), steps });
const stepsOf = async () => (await reportContent(cast.world.db, id))?.steps ?? [];
const ids = async () => (await seenSteps(cast.world, id)).split(",").map((one) => one.split(":")[0]);
const group = { kind: "cooperation_group", name: "Förvaltningsgruppen", plannedDay: "2026-03-09", outcome: "treated" };

it("keeps a confirmed day through later changes, and a moved day voids no attest", async () => {
  const { world, people } = cast;
  resultOf(await set([group]));
  const [step = ""] = await ids();
  const actor = await people.officer.actor();
  resultOf(await confirmStep(world, actor, { report: id, step }));
  const council = { kind: "disability_council", name: "Rådet", plannedDay: "", outcome: "had_the_opportunity" };
  const seen = await seenSteps(world, id);
  resultOf(await setSteps(world, actor, { report: id, seen, steps: [{ ...group, id: step }, council] }));
  expect(await stepsOf()).toMatchObject([
    { name: "Förvaltningsgruppen", plannedDay: "2026-03-09", confirmedDay: "2026-03-09" },
    { name: "Rådet", plannedDay: null, confirmedDay: null, outcome: "had_the_opportunity" },
  ]);
  expect(await setSteps(world, actor, { report: id, seen, steps: [] })).toMatchObject({
    ok: false,
    problem: { kind: "conflict" },
  });
  const [, second = ""] = await ids();
  const attest = () =>
    arrange(world, (tx) => tx.updateTable("staff_report").set({ state: "attested" }).where("id", "=", id).execute());
  await attest();
  resultOf(
    await set([
      { ...group, id: step },
      { ...council, id: second, plannedDay: "20260318" },
    ]),
  );
  expect((await reportRow(world, id)).state).toBe("attested");
  resultOf(await set([{ ...group, id: step }]));
  expect((await reportRow(world, id)).state).toBe("draft");
});

it("is refused to others, and tells all that is wrong at once", async () => {
  const { world, people } = cast;
  await expectRefused(world, ["preparation_step"], () => set([group], people.otherOfficer));
  expect(faultsOf(await set([{ id: "x", kind: "y", name: " ", plannedDay: "i går", outcome: "z" }]))).toEqual({
    "steps.0.id": "staff-reports:problem.step-missing",
    "steps.0.kind": "staff-reports:problem.step-kind-missing",
    "steps.0.name": "staff-reports:problem.step-name-missing",
    "steps.0.plannedDay": "web:field.not-a-day",
    "steps.0.outcome": "staff-reports:problem.step-outcome-missing",
  });
});
