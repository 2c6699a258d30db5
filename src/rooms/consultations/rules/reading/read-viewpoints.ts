import { type Field, type Found, field } from "./field.ts";
import { hasViews } from "./has-views.ts";
import { LIST_MARK } from "./joins-line.ts";
import { nearDuplicate, stemsOf } from "./near-duplicate.ts";
import { ownVoice } from "./own-voice.ts";
import { foundIn, type Passage, passagesIn } from "./passages-in.ts";
import type { SectionKind } from "./section-words.ts";
import type { Section } from "./split-sections.ts";
import { type Concern, viewpointConcern } from "./viewpoint-concern.ts";
import { formalWords, type ViewpointKind, type ViewpointWord, viewpointWords } from "./viewpoint-words.ts";

/** One thing the answer says of the proposal. `also` are the places where it is said again. */
export type Viewpoint = { kind: ViewpointKind; sentence: string; concerns: Concern; also: Found[] };

type Marked = {
  kind: ViewpointKind;
  passage: Passage;
  sentence: string;
  concerns: Concern;
  sure: boolean;
  weak: boolean;
};

const VIEWS: readonly SectionKind[] = ["views", "opening", "summary"];
const ANALYSES: readonly SectionKind[] = [
  "gender-equality-analysis",
  "child-analysis",
  "disability-analysis",
  "climate-analysis",
  "economy-analysis",
  "consequence-analysis",
];
/** Where the answerer may speak when it has no section for its views. */
const FALLBACK: readonly SectionKind[] = ["matter", "background"];
/** Pairs compared word by word; beyond that only the very same sentence is one viewpoint. */
const COMPARED = 600;

/** Reads wishes, objections, questions and support. What the summary repeats from the views is one viewpoint in two places. */
export function readViewpoints(sections: readonly Section[], own: ReadonlySet<string>): Field<Viewpoint>[] {
  const kinds = new Set<SectionKind>([...VIEWS, ...ANALYSES, ...(hasViews(sections) ? [] : FALLBACK)]);
  const passages = passagesIn(sections.filter(({ kind, within }) => kinds.has(within ?? kind)));
  const marked = passages.flatMap((passage, index) => markedIn(passage, passages, index, own));
  return mergeSame(marked);
}

function markedIn(passage: Passage, passages: readonly Passage[], index: number, own: ReadonlySet<string>): Marked[] {
  const lead = leadOf(passages, index);
  const word = wordIn(passage, own) ?? (lead && wordIn(lead, own));
  if (!word) return [];
  // The points below a lead-in are the viewpoints; the lead-in itself only says what they are.
  if (/:$/.test(passage.text) && passages[index + 1]?.paragraph.kind === "item") return [];
  const voice = ownVoice(passage.text, own);
  const sentence = passage.text.replace(LIST_MARK, "");
  const match = word.shape.exec(passage.small);
  const at = match ? match.index - (passage.text.length - sentence.length) : 0;
  const concerns = viewpointConcern(sentence, Math.max(0, at), match?.[0].length ?? 0);
  return [
    {
      kind: word.kind,
      passage,
      sentence,
      concerns,
      sure: word.strength >= 2 && voice === "own",
      weak: word.strength === 1 && voice !== "own",
    },
  ];
}

/** The lead-in ("Förvaltningen önskar att:") of the list that a point stands in. */
function leadOf(passages: readonly Passage[], index: number): Passage | null {
  const passage = passages[index];
  if (passage?.paragraph.kind !== "item") return null;
  for (let back = index - 1; back >= Math.max(0, index - 40); back -= 1) {
    const before = passages[back];
    if (!before || before.section !== passage.section) return null;
    if (before.paragraph.kind !== "item") return /:$/.test(before.text) ? before : null;
  }
  return null;
}

function wordIn(passage: Passage, own: ReadonlySet<string>): ViewpointWord | null {
  if (formalWords.test(passage.text) && !/positiv|bakom|tillstyrk/i.test(passage.text)) return null;
  const formal = formalWords.test(passage.text);
  const isView = VIEWS.includes(passage.kind);
  const fits = viewpointWords.filter((word) => word.shape.test(passage.small) && !(formal && word.kind !== "support"));
  if (fits.length === 0) return null;
  const voice = ownVoice(passage.text, own);
  if (voice === "other" || (voice === "unnamed" && FALLBACK.includes(passage.kind))) return null;
  const enough = fits.filter(({ strength }) => strength >= (voice === "own" ? (isView ? 1 : 2) : isView ? 1 : 3));
  return enough.toSorted((a, b) => b.strength - a.strength)[0] ?? null;
}

/** What one place says openly the other may say in passing. */
function surer(one: Marked, other: Marked): Marked {
  return { ...one, sure: one.sure || other.sure, weak: one.weak && other.weak };
}

function mergeSame(marked: readonly Marked[]): Field<Viewpoint>[] {
  const kept: { one: Marked; stems: ReadonlySet<string>; also: Found[] }[] = [];
  for (const one of marked) {
    const stems = stemsOf(one.sentence);
    const there = kept
      .slice(0, COMPARED)
      .find((other) => other.one.kind === one.kind && nearDuplicate(stems, other.stems));
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
  const fields = kept.map(({ one, also }) => {
    const value = { kind: one.kind, sentence: one.sentence, concerns: one.concerns, also };
    return field(value, one.sure ? "certain" : one.weak ? "uncertain" : "likely", foundIn(one.passage));
  });
  return fields.toSorted(
    (a, b) => (a.found?.line ?? 0) - (b.found?.line ?? 0) || (a.found?.offset ?? 0) - (b.found?.offset ?? 0),
  );
}
