import { beforeAll, expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { beginReport, type ReportCast, reportCast } from "../../../../tests/support/staff-report.ts";
import { reportContent } from "../queries/report-content.ts";
import { setStance } from "./set-stance.ts";

let cast: ReportCast;
let id: string;
beforeAll(async () => {
  cast = await reportCast();
  ({ id } = await beginReport(cast.world, cast.people.officer, { consultee: cast.consultee }));
});

it("says what is thought of the whole and of its sections; one click keeps the sections", async () => {
  const { world, people, sent } = cast;
  const [first = "", second = ""] = sent.sections;
  const actor = await people.officer.actor();
  const sections = [
    { sectionId: second, stance: "rejects" },
    { sectionId: first, stance: "supports" },
  ];
  resultOf(await setStance(world, actor, { report: id, stance: "rejects_in_part", sections }));
  resultOf(await setStance(world, actor, { report: id, stance: "supports_with_viewpoints" }));
  const content = await reportContent(world.db, id);
  expect(content?.stance).toBe("supports_with_viewpoints");
  expect(content?.stances).toHaveLength(2);
  expect(content?.stances).toContainEqual({ sectionId: first, stance: "supports" });
});

it("is refused to others, and says what is wrong", async () => {
  const { world, people, social } = cast;
  const stranger = await people.otherOfficer.actor();
  await expectRefused(world, ["staff_report", "report_stance"], () =>
    setStance(world, stranger, { report: id, stance: "supports" }),
  );
  const actor = await people.officer.actor();
  expect(faultsOf(await setStance(world, actor, { report: "x" }))).toEqual({
    report: "staff-reports:problem.report-missing",
    stance: "staff-reports:problem.stance-missing",
  });
  const sections = [{ sectionId: world.newId(), stance: "supports" }];
  expect(faultsOf(await setStance(world, actor, { report: id, stance: "supports", sections }))).toEqual({
    "sections.0": "staff-reports:problem.proposal-section-missing",
  });
  const own = await beginReport(world, people.officer, { case: (await addCase(world, people.registrar, social)).id });
  expect(faultsOf(await setStance(world, actor, { report: own.id, stance: "supports" }))).toEqual({
    stance: "staff-reports:problem.answers-nothing",
  });
});
