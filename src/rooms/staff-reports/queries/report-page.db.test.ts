import { expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { reportCast, writeReport } from "../../../../tests/support/staff-report.ts";
import { reportPage } from "./report-page.ts";

it("shows a report with its parts and what one may do, to its own body only", async () => {
  const { world, people, consultee, file, sent } = await reportCast();
  const { id } = await writeReport(world, people.officer, { consultee });
  const read = async (person: typeof people.officer) => reportPage(world, await person.actor(), { report: id });
  const { facts, parts, question, guidance, allowed } = resultOf(await read(people.officer));
  expect(facts).toMatchObject({
    number: file.number,
    body: "Socialnämnden",
    state: "draft",
    officer: "Hedda Handläggarsson",
  });
  expect(parts.sections.map(({ kind }) => kind)).toContain("views");
  expect(parts.sections.find(({ kind }) => kind === "summary")).toMatchObject({
    version: 2,
    by: "Hedda Handläggarsson",
  });
  expect(parts.steps).toMatchObject([{ name: "Förvaltningsgruppen", plannedDay: "2026-04-01", confirmedDay: null }]);
  expect(question).toMatchObject({ sender: "Kommunstyrelsen", withdrawn: false });
  expect(question?.sections.map(({ sectionId }) => sectionId)).toEqual(sent.sections);
  expect(guidance.get("summary")).toContain("neutralt");
  expect([...allowed]).toEqual(expect.arrayContaining(["write", "confirm-step", "end"]));
  expect([...resultOf(await read(people.registrar)).allowed]).toEqual(["confirm-step"]);
  expect(resultOf(await read(people.auditor)).allowed.size).toBe(0);
  const hidden = { ok: false, problem: { kind: "missing", key: "staff-reports:problem.report-missing" } };
  for (const person of [people.otherOfficer, people.senderRegistrar]) expect(await read(person)).toMatchObject(hidden);
});
