import { beforeAll, expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import {
  beginReport,
  type ReportCast,
  reportCast,
  sectionsOf,
  writeIn,
} from "../../../../tests/support/staff-report.ts";
import { reportContent } from "../queries/report-content.ts";
import { markSentence } from "./mark-sentence.ts";

let cast: ReportCast;
let id: string;
beforeAll(async () => {
  cast = await reportCast();
  ({ id } = await beginReport(cast.world, cast.people.officer, { consultee: cast.consultee }));
  resultOf(
    await writeIn(cast.world, cast.people.officer, id, "views", "Vi är positiva. **Larmkedjan** bör bli tydligare."),
  );
});

const asked = async (more: Record<string, unknown> = {}) => {
  const section = (await sectionsOf(cast.world, id)).get("views");
  const about = cast.sent.sections[0];
  return {
    report: id,
    section: section?.id,
    expectedVersion: section?.version,
    sentence: "1",
    kind: "wish",
    about,
    ...more,
  };
};

it("marks a whole sentence, also where parts of it are bold", async () => {
  const { world, people, sent } = cast;
  const before = await asked();
  resultOf(await markSentence(world, await people.officer.actor(), before));
  expect((await reportContent(world.db, id))?.viewpoints).toMatchObject([
    { kind: "wish", sectionId: sent.sections[0], words: "Larmkedjan bör bli tydligare." },
  ]);
  expect(await markSentence(world, await people.officer.actor(), before)).toMatchObject({
    ok: false,
    problem: { kind: "conflict", key: "staff-reports:problem.text-moved" },
  });
});

it("is refused to others, and says what is wrong", async () => {
  const { world, people } = cast;
  const actor = await people.otherOfficer.actor();
  const given = await asked();
  await expectRefused(world, ["report_section", "report_viewpoint"], () => markSentence(world, actor, given));
  const officer = await people.officer.actor();
  expect(faultsOf(await markSentence(world, officer, await asked({ sentence: "x", kind: "y", about: "z" })))).toEqual({
    sentence: "staff-reports:problem.sentence-missing",
    kind: "staff-reports:problem.viewpoint-kind",
    about: "staff-reports:problem.proposal-section-missing",
  });
  expect(faultsOf(await markSentence(world, officer, await asked({ sentence: "9" })))).toEqual({
    sentence: "staff-reports:problem.sentence-missing",
  });
});
