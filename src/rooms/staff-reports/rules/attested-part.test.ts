import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attestedPart } from "./attested-part.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { ReportContent } from "./report-content.ts";

const day = fc.option(fc.constantFrom("2024-02-14", "2024-02-15", "2024-02-20"));
const step = fc.record({
  kind: fc.constantFrom("department" as const, "cooperation_group" as const, "disability_council" as const),
  name: fc.string(),
  plannedDay: day,
  confirmedDay: day,
  outcome: fc.constantFrom("treated" as const, "had_the_opportunity" as const),
});
const text = fc.string().map((words) => ({
  type: "doc" as const,
  content: [{ type: "paragraph", content: [{ type: "text", text: `${words}.` }] }],
}));
const content: fc.Arbitrary<ReportContent> = fc.record({
  title: fc.string(),
  subtitle: fc.option(fc.string()),
  sender: fc.string(),
  addressee: fc.string(),
  officer: fc.option(fc.record({ name: fc.string(), phone: fc.option(fc.string()) })),
  meetingDay: day,
  consulteeId: fc.option(fc.uuid()),
  answerKind: fc.constantFrom("committee_statement" as const, "chair_decision" as const),
  stance: fc.option(fc.constantFrom("supports" as const, "rejects" as const)),
  stances: fc.array(fc.record({ sectionId: fc.uuid(), stance: fc.constant("neutral" as const) }), { maxLength: 3 }),
  sections: fc.array(
    fc.record({
      kind: fc.constantFrom("summary" as const, "views" as const),
      heading: fc.string(),
      mandatory: fc.boolean(),
      content: text,
    }),
    { minLength: 1, maxLength: 4 },
  ),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  viewpoints: fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constant("wish" as const),
      sectionId: fc.option(fc.uuid()),
      words: fc.string(),
    }),
    { maxLength: 3 },
  ),
  signatories: fc.array(
    fc.record({ personId: fc.uuid(), name: fc.string(), title: fc.string(), unit: fc.option(fc.string()) }),
    { maxLength: 3 },
  ),
  attachments: fc.array(fc.record({ title: fc.string(), documentId: fc.option(fc.uuid()) }), { maxLength: 3 }),
});

const sum = (report: ReportContent) => canonicalJson(attestedPart(report));

describe("what is attested", () => {
  it("is the same whatever the days and outcomes of the hearings, and the day of the meeting", () => {
    fc.assert(
      fc.property(content, day, fc.array(step, { minLength: 4, maxLength: 4 }), (report, meetingDay, others) => {
        const steps = report.steps.map(
          ({ kind, name }, at) => ({ ...others[at % 4], kind, name }) as (typeof report.steps)[number],
        );
        expect(sum({ ...report, meetingDay, steps })).toBe(sum(report));
      }),
    );
  });

  const changes: Record<string, (report: ReportContent) => ReportContent> = {
    "a word of a section": (report) => ({
      ...report,
      sections: report.sections.map((one, at) =>
        at === 0
          ? { ...one, content: { type: "doc" as const, content: [...one.content.content, { type: "paragraph" }] } }
          : one,
      ),
    }),
    "a heading": ({ sections: [first, ...rest], ...report }) => ({
      ...report,
      sections: first ? [{ ...first, heading: `${first.heading}!` }, ...rest] : [],
    }),
    "the title": (report) => ({ ...report, title: `${report.title}!` }),
    "the addressee": (report) => ({ ...report, addressee: `${report.addressee}!` }),
    "the stance": (report) => ({ ...report, stance: report.stance === "supports" ? "rejects" : "supports" }),
    "a viewpoint": (report) => ({
      ...report,
      viewpoints: [...report.viewpoints, { id: "v", kind: "wish", sectionId: null, words: "x" }],
    }),
    "a hearing more": (report) => ({
      ...report,
      steps: [...report.steps, { kind: "other", name: "x", plannedDay: null, confirmedDay: null, outcome: "treated" }],
    }),
    "who is heard": ({ steps: [first, ...rest], ...report }) => ({
      ...report,
      steps: first ? [{ ...first, name: `${first.name}!` }, ...rest] : [],
    }),
    "a signatory": (report) => ({
      ...report,
      signatories: [...report.signatories, { personId: "p", name: "x", title: "y", unit: null }],
    }),
    "an attachment": (report) => ({
      ...report,
      attachments: [...report.attachments, { title: "x", documentId: null }],
    }),
    "the order of the sections": (report) => ({
      ...report,
      sections: [
        ...report.sections,
        { kind: "own", heading: "z", mandatory: false, content: { type: "doc", content: [] } },
      ],
    }),
  };
  it.each(Object.entries(changes))("is another when this changes: %s", (_, change) => {
    fc.assert(
      fc.property(content, (report) => {
        expect(sum(change(report))).not.toBe(sum(report));
      }),
    );
  });
});
