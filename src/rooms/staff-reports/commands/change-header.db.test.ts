import { beforeAll, expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { beginReport, type ReportCast, reportCast, reportRow } from "../../../../tests/support/staff-report.ts";
import { changeHeader } from "./change-header.ts";

let cast: ReportCast;
let id: string;
beforeAll(async () => {
  cast = await reportCast();
  ({ id } = await beginReport(cast.world, cast.people.officer, { consultee: cast.consultee }));
});

const asked = async (more: Record<string, unknown> = {}) => ({
  report: id,
  expectedVersion: (await reportRow(cast.world, id)).version,
  title: "Nytt namn",
  subtitle: "",
  sender: "Socialförvaltningen\nAvdelningen för beredskap",
  addressee: "Socialnämnden",
  officer: cast.people.head.id,
  phone: "",
  answerKind: "chair_decision",
  ...more,
});

it("changes what stands at the top; phone and officer may be blank", async () => {
  const { world, people } = cast;
  const actor = await people.officer.actor();
  const first = await asked();
  resultOf(await changeHeader(world, actor, first));
  expect(await reportRow(world, id)).toMatchObject({
    title: "Nytt namn",
    subtitle: null,
    sender: "Socialförvaltningen\nAvdelningen för beredskap",
    officer_id: people.head.id,
    officer_phone: null,
    answer_kind: "chair_decision",
  });
  expect(await changeHeader(world, actor, first)).toMatchObject({ ok: false, problem: { kind: "conflict" } });
  resultOf(await changeHeader(world, actor, await asked({ officer: "", phone: "08-000 00" })));
  expect(await reportRow(world, id)).toMatchObject({ officer_id: null, officer_phone: "08-000 00" });
});

it("is refused to others, and tells all that is wrong at once", async () => {
  const { world, people } = cast;
  const stranger = await people.otherOfficer.actor();
  const given = await asked();
  await expectRefused(world, ["staff_report"], () => changeHeader(world, stranger, given));
  const actor = await people.officer.actor();
  const wrong = await asked({ title: " ", sender: "", addressee: "", answerKind: "", officer: "x" });
  expect(faultsOf(await changeHeader(world, actor, wrong))).toEqual({
    title: "staff-reports:problem.title-missing",
    sender: "staff-reports:problem.sender-missing",
    addressee: "staff-reports:problem.addressee-missing",
    answerKind: "staff-reports:problem.answer-kind-missing",
    officer: "staff-reports:problem.officer-unknown",
  });
  expect(faultsOf(await changeHeader(world, actor, await asked({ officer: people.otherOfficer.id })))).toEqual({
    officer: "staff-reports:problem.officer-unknown",
  });
});
