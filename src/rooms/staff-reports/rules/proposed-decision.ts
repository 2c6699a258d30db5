import type { ReportText } from "../model.ts";
import type { ReportContent } from "./report-content.ts";

const nothing: ReportText = { type: "doc", content: [{ type: "paragraph" }] };

/** The decision that a report proposes, word for word as it stands in it. */
export const proposedDecision = ({ sections }: ReportContent): ReportText =>
  sections.find(({ kind }) => kind === "proposed_decision")?.content ?? nothing;
