import { type Field, type Found, field } from "./field.ts";
import { nearDuplicate, stemsOf, summarises } from "./near-duplicate.ts";
import { foundIn, type Passage } from "./passages-in.ts";
import type { Concern } from "./viewpoint-concern.ts";
import type { ViewpointKind } from "./viewpoint-words.ts";

/** One thing the answer says of the proposal. `also` are the places where it is said again. */
export type Viewpoint = { kind: ViewpointKind; sentence: string; concerns: Concern; also: Found[] };
/** A sentence with a marker. `core` is the sentence without it; `weak` is one that only its section makes a viewpoint. */
export type MarkedViewpoint = {
  kind: ViewpointKind;
  passage: Passage;
  sentence: string;
  concerns: Concern;
  core: string;
  sure: boolean;
  weak: boolean;
};

type Stems = { sentence: ReadonlySet<string>; core: ReadonlySet<string> };
type Kept = { one: MarkedViewpoint; stems: Stems; also: Found[] };

/** How many a sentence is held against; an answer with more than this is no answer, and each then stands by itself. */
const COMPARED = 600;

/** Makes one viewpoint of what is said in several places, and tells them all. The views go before the summary. */
export function mergeViewpoints(marked: readonly MarkedViewpoint[]): Field<Viewpoint>[] {
  const kept: Kept[] = [];
  for (const one of marked) {
    const stems = { sentence: stemsOf(one.sentence), core: stemsOf(one.core) };
    const there = kept.slice(0, COMPARED).find((other) => isSame(one, stems, other));
    if (!there) kept.push({ one, stems, also: [] });
    else if (there.one.passage.kind === "summary" && one.passage.kind !== "summary") {
      // The summary came first, but the views are where it is meant to be read.
      there.also.push(foundIn(there.one.passage));
      Object.assign(there, { one: surer(one, there.one), stems });
    } else {
      there.also.push(foundIn(one.passage));
      there.one = surer(there.one, one);
    }
  }
  return kept
    .map(toField)
    .toSorted((a, b) => (a.found?.line ?? 0) - (b.found?.line ?? 0) || (a.found?.offset ?? 0) - (b.found?.offset ?? 0));
}

function isSame(one: MarkedViewpoint, stems: Stems, other: Kept): boolean {
  if (one.kind !== other.one.kind) return false;
  const inSummary = (one.passage.kind === "summary") !== (other.one.passage.kind === "summary");
  return nearDuplicate(stems.sentence, other.stems.sentence) || (inSummary && summarises(stems.core, other.stems.core));
}

/** What one place says openly the other may say in passing. */
function surer(one: MarkedViewpoint, other: MarkedViewpoint): MarkedViewpoint {
  return { ...one, sure: one.sure || other.sure, weak: one.weak && other.weak };
}

function toField({ one, also }: Kept): Field<Viewpoint> {
  const value = { kind: one.kind, sentence: one.sentence, concerns: one.concerns, also };
  return field(value, one.sure ? "certain" : one.weak ? "uncertain" : "likely", foundIn(one.passage));
}
