import { type Stretch, wordDifference } from "../../../platform/paper/word-difference.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import type { ReportContent } from "../rules/report-content.ts";
import { type NamedText, reportLines } from "./report-lines.ts";

/** One part of a report where two versions differ: what went and what came, in reading order. */
export type PartDifference = { heading: string; stretches: Stretch[] };

type Naming = { t: Texts; sections: ReadonlyMap<string, string> };

const byName = (parts: readonly NamedText[]) => new Map(parts.map((part) => [part.key, part]));

/** Where the words are the same, the difference lies in how they are marked up, so that is shown instead. */
function differing(before: NamedText | undefined, after: NamedText | undefined): PartDifference | null {
  const heading = (after ?? before)?.heading ?? "";
  const [old, fresh] = [before?.text ?? "", after?.text ?? ""];
  const [oldMarks, freshMarks] = [before?.markup ?? "", after?.markup ?? ""];
  if (old !== fresh) return { heading, stretches: wordDifference(old, fresh) };
  return oldMarks === freshMarks ? null : { heading, stretches: wordDifference(oldMarks, freshMarks) };
}

/**
 * The parts of a report that differ between two versions, in the order of the newer one; what is gone from it last. Days of
 * hearings and of the meeting are no part of what is attested, and are not compared.
 */
export function compareContents(before: ReportContent, after: ReportContent, naming: Naming): PartDifference[] {
  const [old, fresh] = [byName(reportLines(before, naming)), byName(reportLines(after, naming))];
  const keys = [...fresh.keys(), ...[...old.keys()].filter((key) => !fresh.has(key))];
  return keys.flatMap((key) => differing(old.get(key), fresh.get(key)) ?? []);
}
