import { beforeAll, expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import {
  beginReport,
  type ReportCast,
  reportCast,
  sectionsOf,
  writeIn,
} from "../../../../tests/support/staff-report.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import { reportContent } from "../queries/report-content.ts";
import { changeViewpoint } from "./change-viewpoint.ts";

let cast: ReportCast;
let id: string;
beforeAll(async () => {
  cast = await reportCast();
  ({ id } = await beginReport(cast.world, cast.people.officer, { consultee: cast.consultee }));
  resultOf(await writeIn(cast.world, cast.people.officer, id, "views", "Bra. ==Tydligare, tack.=={wish}"));
});

const marked = async () => (await reportContent(cast.world.db, id))?.viewpoints ?? [];

it("says what a viewpoint is and what it is about, and takes the mark off without losing a word", async () => {
  const { world, people, sent } = cast;
  const [viewpoint] = await marked();
  const change = async (more: Record<string, unknown>) =>
    changeViewpoint(world, await people.officer.actor(), { report: id, viewpoint: viewpoint?.id, ...more });
  resultOf(await change({ kind: "objection", about: sent.sections[1] }));
  expect(await marked()).toMatchObject([{ id: viewpoint?.id, kind: "objection", sectionId: sent.sections[1] }]);
  resultOf(await change({ kind: "objection", about: "" }));
  expect(await marked()).toMatchObject([{ sectionId: null }]);
  const actor = await people.otherOfficer.actor();
  const asked = { report: id, viewpoint: viewpoint?.id, kind: "none" };
  await expectRefused(world, ["report_section", "report_viewpoint"], () => changeViewpoint(world, actor, asked));
  resultOf(await change({ kind: "none" }));
  expect(await marked()).toEqual([]);
  const views = (await sectionsOf(world, id)).get("views");
  expect(toText(views?.content as RichText)).toBe("Bra. Tydligare, tack.");
  expect(await change({ kind: "wish" })).toMatchObject({ ok: false, problem: { kind: "missing" } });
  expect(faultsOf(await change({ kind: "rop", viewpoint: "x", about: "y" }))).toEqual({
    kind: "staff-reports:problem.viewpoint-kind",
    viewpoint: "staff-reports:problem.viewpoint-missing",
    about: "staff-reports:problem.proposal-section-missing",
  });
});
