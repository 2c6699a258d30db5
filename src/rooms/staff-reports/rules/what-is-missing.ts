import type { ReportText } from "../model.ts";
import { preparationProse } from "./preparation-prose.ts";
import type { ContentSection, ReportContent } from "./report-content.ts";

/** Where a fault is mended: a part of the report, and which section when it is one. */
export type MendedAt = "section" | "header" | "stance" | "viewpoints" | "preparation" | "signatories";
export type Lack = {
  key: string;
  values?: Record<string, string>;
  at: MendedAt;
  /** The kind of section, when it is mended there. */
  section?: string;
};

type Piece = { text?: string; content?: readonly Piece[] };

const hasWords = ({ text = "", content = [] }: Piece): boolean => text.trim() !== "" || content.some(hasWords);

/** Whether nothing at all is written in a text. */
export const isEmptyText = (text: ReportText): boolean => !hasWords(text);

function isEmpty({ kind, content }: ContentSection, report: ReportContent): boolean {
  const prose = kind === "preparation" ? preparationProse(report.steps) : "";
  return prose === "" && isEmptyText(content);
}

const emptySection = ({ kind, heading }: ContentSection): Lack => ({
  key: "staff-reports:report.lacks.section",
  values: { heading },
  at: kind === "preparation" ? "preparation" : "section",
  section: kind,
});

const lack = (name: string, at: MendedAt): Lack => ({ key: `staff-reports:report.lacks.${name}`, at });

/** What must be there before anybody is asked to attest, in the order of the report. Empty when nothing is missing. */
export function whatIsMissing(report: ReportContent): Lack[] {
  const { sections, signatories, consulteeId, stance, addressee } = report;
  return [
    ...(addressee === "" ? [lack("addressee", "header")] : []),
    ...sections.filter((section) => section.mandatory && isEmpty(section, report)).map(emptySection),
    ...(consulteeId !== null && stance === null ? [lack("stance", "stance")] : []),
    ...(signatories.length === 0 ? [lack("signatory", "signatories")] : []),
  ];
}

/** What a careful officer looks at once more; none of it stands in the way. */
export function worthALook({ officer, stance, viewpoints, steps, meetingDay, answerKind }: ReportContent): Lack[] {
  const partly = stance === "supports_with_viewpoints" || stance === "rejects_in_part";
  const unplanned = steps.filter((step) => step.kind !== "department" && !step.plannedDay && !step.confirmedDay);
  return [
    ...(officer ? [] : [lack("officer", "header")]),
    ...(partly && viewpoints.length === 0 ? [lack("viewpoints", "viewpoints")] : []),
    ...unplanned.map(({ name }) => ({ ...lack("step-day", "preparation"), values: { name } })),
    ...(answerKind === "committee_statement" && meetingDay === null ? [lack("meeting-day", "header")] : []),
  ];
}
