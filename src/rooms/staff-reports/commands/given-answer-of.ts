import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import type { GivenAnswer } from "../../consultations/index.ts";
import type { KeptFile } from "../../register/index.ts";
import type { SectionKind } from "../model.ts";
import type { ReportContent } from "../rules/report-content.ts";
import type { Decision } from "./decision.ts";

type Sending = {
  consulteeId: string;
  number: string;
  title: string;
  documentId: string;
  createdBy: string | null;
  files: readonly KeptFile[];
};

const sectionOf = ({ sections }: ReportContent, kind: SectionKind) =>
  sections.find((section) => section.kind === kind)?.content ?? null;

/** What the officials wrote is the body's own only where the body made it so. */
function views(content: ReportContent, { answers }: Decision) {
  if (answers !== "report") {
    return { stance: "none" as const, ownSummary: null, extract: null, viewpoints: [], sectionStances: [] };
  }
  const summary = sectionOf(content, "summary");
  const said = summary ? toText(summary) : "";
  return {
    stance: content.stance ?? ("none" as const),
    ownSummary: said === "" ? null : said,
    extract: sectionOf(content, "views"),
    viewpoints: content.viewpoints.map(({ kind, sectionId, words }) => ({ kind, sectionId, words })),
    sectionStances: content.stances,
  };
}

/** The answer as the sender is handed it: what was decided, by whom, with the views that the body has made its own. */
export function givenAnswerOf(content: ReportContent, decision: Decision, sending: Sending): GivenAnswer {
  const { number, ...rest } = sending;
  return {
    ...rest,
    kind: decision.answers === "declined" ? "declined" : content.answerKind,
    channel: "report",
    senderNumber: number,
    decidedDay: decision.day,
    decision: decision.text,
    reading: null,
    replies: [],
    dissents: decision.dissents,
    ...views(content, decision),
  };
}
