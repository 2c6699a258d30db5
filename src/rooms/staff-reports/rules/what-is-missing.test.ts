import { expect, it } from "vitest";
import type { ReportContent } from "./report-content.ts";
import { whatIsMissing, worthALook } from "./what-is-missing.ts";
import { writtenText } from "./written-text.ts";

const report: ReportContent = {
  consulteeId: "c",
  title: "Remiss",
  subtitle: null,
  sender: "Förvaltningen",
  addressee: "Nämnden",
  officer: { name: "Hedda", phone: null },
  meetingDay: "2024-02-20",
  answerKind: "committee_statement",
  stance: "supports",
  stances: [],
  sections: [
    { kind: "summary", heading: "Sammanfattning", mandatory: true, content: writtenText(["Bra."]) },
    { kind: "preparation", heading: "Beredning", mandatory: true, content: writtenText([]) },
    { kind: "climate", heading: "Klimat", mandatory: false, content: writtenText([]) },
  ],
  steps: [{ kind: "department", name: "Avdelningen", plannedDay: null, confirmedDay: null, outcome: "treated" }],
  viewpoints: [],
  signatories: [{ personId: "p", name: "Disa", title: "Direktör", unit: null }],
  attachments: [],
};
const names = (lacks: { key: string }[]) => lacks.map(({ key }) => key.replace("staff-reports:report.lacks.", ""));

it("finds nothing in a report that is complete; steps write the preparation, and what may be left out may be empty", () => {
  expect(whatIsMissing(report)).toEqual([]);
  expect(worthALook(report)).toEqual([]);
});

it("names all that stands in the way, with where it is mended", () => {
  const blank = { kind: "summary" as const, heading: "Sammanfattning", mandatory: true, content: writtenText([" "]) };
  const lacking = {
    ...report,
    addressee: "",
    stance: null,
    signatories: [],
    steps: [],
    sections: [blank, ...report.sections.slice(1)],
  };
  expect(whatIsMissing(lacking)).toMatchObject([
    { key: "staff-reports:report.lacks.addressee", at: "header" },
    {
      key: "staff-reports:report.lacks.section",
      values: { heading: "Sammanfattning" },
      at: "section",
      section: "summary",
    },
    { at: "preparation", section: "preparation" },
    { at: "stance" },
    { at: "signatories" },
  ]);
  expect(names(whatIsMissing({ ...lacking, consulteeId: null }))).not.toContain("stance");
});

it("points at what is worth a look without standing in the way", () => {
  const step = {
    kind: "other" as const,
    name: "Rådet",
    plannedDay: null,
    confirmedDay: null,
    outcome: "treated" as const,
  };
  const loose = {
    ...report,
    officer: null,
    meetingDay: null,
    stance: "supports_with_viewpoints" as const,
    steps: [step],
  };
  expect(names(worthALook(loose))).toEqual(["officer", "viewpoints", "step-day", "meeting-day"]);
});
