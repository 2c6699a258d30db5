import type { ContentStep, ReportContent } from "./report-content.ts";

/** What an attest is given on: every word that an authority says, and none of the days that only tell when it was heard. */
export type AttestedPart = Omit<ReportContent, "meetingDay" | "steps"> & {
  steps: readonly Pick<ContentStep, "kind" | "name">[];
};

/**
 * The part of a report that is attested. Reports are attested before the hearings and the meeting are held, with prose written
 * from the plan: that a planned day came true, or was moved, and which meeting it is for, change no word that was approved.
 */
export function attestedPart({ meetingDay: _, steps, ...words }: ReportContent): AttestedPart {
  return { ...words, steps: steps.map(({ kind, name }) => ({ kind, name })) };
}
