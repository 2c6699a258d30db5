import type { Field } from "./field.ts";
import { hasViews } from "./has-views.ts";
import { LIST_MARK } from "./joins-line.ts";
import { type MarkedViewpoint, mergeViewpoints, type Viewpoint } from "./merge-viewpoints.ts";
import { ownVoice } from "./own-voice.ts";
import { type Passage, passagesIn } from "./passages-in.ts";
import type { SectionKind } from "./section-words.ts";
import type { Section } from "./split-sections.ts";
import { viewpointConcern } from "./viewpoint-concern.ts";
import { formalWords, type ViewpointWord, viewpointWords } from "./viewpoint-words.ts";

const ADDS = /(?:men|dock|däremot|samtidigt|och|samt)(?: [\p{L}-]+){0,2} $/u;

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

/** Reads wishes, objections, questions and support. What the summary repeats from the views is one viewpoint in two places. */
export function readViewpoints(sections: readonly Section[], own: ReadonlySet<string>): Field<Viewpoint>[] {
  const kinds = new Set<SectionKind>([...VIEWS, ...ANALYSES, ...(hasViews(sections) ? [] : FALLBACK)]);
  const passages = passagesIn(sections.filter(({ kind, within }) => kinds.has(within ?? kind)));
  const marked = passages.flatMap((passage, index) => markedIn(passage, passages, index, own));
  return mergeViewpoints(marked);
}

function markedIn(
  passage: Passage,
  passages: readonly Passage[],
  index: number,
  own: ReadonlySet<string>,
): MarkedViewpoint[] {
  const lead = leadOf(passages, index);
  const word = wordIn(passage, own) ?? (lead && wordIn(lead, own));
  if (!word) return [];
  // The points below a lead-in are the viewpoints; the lead-in itself only says what they are.
  if (/:$/.test(passage.text) && passages[index + 1]?.paragraph.kind === "item") return [];
  const voice = ownVoice(passage.text, own);
  const sentence = passage.text.replace(LIST_MARK, "");
  const match = word.shape.exec(passage.small);
  const at = match ? match.index - (passage.text.length - sentence.length) : 0;
  const [start, length] = [Math.max(0, at), match?.[0].length ?? 0];
  const concerns = viewpointConcern(sentence, start, length);
  return [
    {
      kind: word.kind,
      passage,
      sentence,
      concerns,
      core: sentence.slice(0, start) + sentence.slice(start + length),
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
  const [strongest] = enough.toSorted((a, b) => b.strength - a.strength);
  return strongest?.kind === "support" ? (addedTo(strongest, enough, passage.small) ?? strongest) : (strongest ?? null);
}

/** "Är positiv till programmet men föreslår …": what is said after the praise is what somebody must deal with. */
function addedTo(praise: ViewpointWord, fits: readonly ViewpointWord[], small: string): ViewpointWord | null {
  const from = praise.shape.exec(small)?.index ?? 0;
  const added = fits.find(({ kind, strength, shape }) => {
    const at = shape.exec(small)?.index ?? -1;
    return kind !== "support" && strength >= 2 && at > from && ADDS.test(small.slice(Math.max(0, at - 30), at));
  });
  return added ?? null;
}
