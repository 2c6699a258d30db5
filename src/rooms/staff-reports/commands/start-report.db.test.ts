import { beforeAll, expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { refused } from "../../../../tests/support/registry.ts";
import { type ReportCast, reportCast, reportRow } from "../../../../tests/support/staff-report.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import { reportContent } from "../queries/report-content.ts";
import { startReport } from "./start-report.ts";

let cast: ReportCast;
beforeAll(async () => {
  cast = await reportCast();
});

it("fills in what the question says, proposes those who attest, and tells the sender that it is being written", async () => {
  const { world, people, consultee, senderCase, file } = cast;
  const { id } = resultOf(await startReport(world, await people.officer.actor(), { consultee }));
  const content = await reportContent(world.db, id);
  expect(content).toMatchObject({
    title: "Remiss av Stadens säkerhetsprogram 2027–2030",
    subtitle: `Svar på remiss från kommunstyrelsen, Dnr ${senderCase.number}`,
    sender: "Socialnämnden",
    addressee: "Socialnämnden",
    officer: { name: "Hedda Handläggarsson", phone: null },
    meetingDay: null,
    signatories: [{ name: "Alf Avdelningschefsson" }, { name: "Disa Direktörsson" }],
    attachments: [{ title: `Stadens säkerhetsprogram 2027–2030, ${senderCase.number}` }],
  });
  const words = (kind: string) => {
    const found = content?.sections.find((section) => section.kind === kind);
    return found ? toText(found.content) : null;
  };
  expect(words("proposed_decision")).toBe(
    "Socialnämnden godkänner förvaltningens tjänsteutlåtande som svar på kommunstyrelsens remiss angående Stadens säkerhetsprogram 2027–2030.",
  );
  expect(words("background")).toBe(
    "Socialnämnden har fått ärendet Stadens säkerhetsprogram 2027–2030 på remiss från kommunstyrelsen för besvarande senast 2026-05-15.\nÄrendet har även remitterats till kulturnämnden samt samtliga stadsdelsnämnder.",
  );
  expect(words("summary")).toBe("");
  expect(await reportRow(world, id)).toMatchObject({ case_id: file.id, state: "draft" });
  const stage = await world.db.selectFrom("consultee").select("stage").where("id", "=", consultee).executeTakeFirst();
  expect(stage?.stage).toBe("drafting");
  const told = await world.db.selectFrom("audit_entry").select("sentence").where("subject_id", "=", id).execute();
  expect(told).toEqual([{ sentence: `började skriva ett tjänsteutlåtande i ärende ${file.number}` }]);
  const again = await startReport(world, await people.officer.actor(), { consultee });
  expect(again).toMatchObject(refused("staff-reports:problem.already-begun"));
});

it("begins in any case, once for each form, and never where the question has no case", async () => {
  const { world, people, social, sent } = cast;
  const file = await addCase(world, people.registrar, social, { publicSubject: "Motion om belysning" });
  const asked = { id: world.newId(), case: file.id };
  expect(resultOf(await startReport(world, await people.officer.actor(), asked))).toEqual({ id: asked.id });
  expect(await reportContent(world.db, asked.id)).toMatchObject({ title: "Motion om belysning", subtitle: null });
  expect(await startReport(world, await people.officer.actor(), asked)).toMatchObject(
    refused("staff-reports:problem.already-begun"),
  );
  expect(
    await startReport(world, await people.otherOfficer.actor(), { consultee: sent.consultees.get("Kulturnämnden") }),
  ).toMatchObject(refused("staff-reports:problem.not-registered"));
  expect(
    await startReport(world, await people.officer.actor(), { consultee: sent.consultees.get("Kulturnämnden") }),
  ).toMatchObject({ ok: false, problem: { kind: "missing" } });
});

it("is refused to another authority and to those who do not write", async () => {
  const { world, people, social } = cast;
  const file = await addCase(world, people.registrar, social);
  for (const person of [people.otherOfficer, people.registrar, people.auditor, people.nobody]) {
    const actor = await person.actor();
    await expectRefused(world, ["staff_report", "report_section", "consultee"], () =>
      startReport(world, actor, { case: file.id }),
    );
  }
});

it("tells all that is wrong at once", async () => {
  const { world, people } = cast;
  const asked = { case: "x", consultee: "y", answerKind: "z", title: "å".repeat(301) };
  expect(faultsOf(await startReport(world, await people.officer.actor(), asked))).toEqual({
    case: "staff-reports:problem.case-missing",
    consultee: "staff-reports:problem.question-missing",
    answerKind: "staff-reports:problem.answer-kind-missing",
    title: "web:field.too-long",
  });
  expect(await startReport(world, await people.officer.actor(), { case: world.newId() })).toMatchObject({
    ok: false,
    problem: { kind: "missing", key: "staff-reports:problem.case-missing" },
  });
});
