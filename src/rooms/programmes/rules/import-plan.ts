import type { PartKind } from "../model.ts";
import { changesBetween, type Mark } from "./changes-between.ts";
import { likeliestSentence } from "./likeliest-sentence.ts";
import { partsFromSections } from "./parts-from-sections.ts";
import type { ImportChoices } from "./read-import-choices.ts";

/** A section of the text that was read in, with the sentences in it that demand something. */
export type FoundSection = { level: number; heading: string; text: string; demands: readonly string[] };
type Wording = { wordingId: string; requirementId: string; text: string };
/** A part as the version has it now. */
export type KnownPart = FoundSection & {
  id: string;
  partId: string;
  chapterId: string | null;
  kind: PartKind;
  requirements: readonly Wording[];
};
export type PlannedPart = {
  position: number;
  partId: string;
  chapterId: string | null;
  kind: PartKind;
  heading: string;
  /** Which part of the version it is; null for a new one. */
  was: KnownPart | null;
  /** The part that is divided into this one and another. */
  splitFrom: KnownPart | null;
  marks: readonly Mark[];
  /** Sentences that demand something, and are neither requirements nor stood there before. */
  fresh: readonly string[];
};
/** What becomes of a part that the text does not have; `into` is a place in the text. Null until somebody has said. */
export type LeftPart = { part: KnownPart; fate: "keep" | "retired" | { into: number } | null };
/** A requirement whose sentence the text does not have any more: where it stands, and what is to be read there now. */
export type LostWording = {
  wordingId: string;
  requirementId: string;
  text: string;
  position: number;
  fate: "keep" | "retired" | { sentence: string } | null;
};
export type ImportPlan = {
  parts: PlannedPart[];
  left: LeftPart[];
  /** Requirements that go with their sentence to another place in the text. */
  follow: { wordingId: string; text: string; position: number }[];
  lost: LostWording[];
};

type Asked = { found: readonly FoundSection[]; known: readonly KnownPart[]; pairs: readonly (string | null)[] };

/** The first that is said to be a part is it, and keeps its id; what else is said to be the same is cut out of it. */
function identities({ found, known, pairs }: Asked, choices: ImportChoices) {
  const taken = new Set<string>();
  return found.map((_, position) => {
    const chosen = choices.is.get(position) ?? pairs[position] ?? "new";
    const part = known.find(({ partId }) => partId === chosen) ?? null;
    if (!part) return { was: null, splitFrom: null };
    if (taken.has(part.partId)) return { was: null, splitFrom: part };
    taken.add(part.partId);
    return { was: part, splitFrom: null };
  });
}

function plannedParts(asked: Asked, choices: ImportChoices): PlannedPart[] {
  const { found, known } = asked;
  const ids = identities(asked, choices);
  const sections = found.map(({ level, heading, text }, at) => {
    return { sectionId: ids[at]?.was?.partId ?? `new-${at}`, level, heading, content: text };
  });
  const parts = partsFromSections(sections);
  const before = known.map(({ partId, chapterId, kind, heading, text }) => ({
    partId,
    chapterId,
    kind,
    heading,
    text,
  }));
  const after = parts.map(({ content, ...part }) => ({ ...part, text: content }));
  const between = changesBetween({ parts: before, requirements: [] }, { parts: after, requirements: [] }).parts;
  const judged = new Set(
    known.flatMap(({ demands, requirements }) => [...demands, ...requirements.map(({ text }) => text)]),
  );
  return parts.map(({ content: _, ...part }, at) => ({
    ...part,
    was: ids[at]?.was ?? null,
    splitFrom: ids[at]?.splitFrom ?? null,
    marks: between.find(({ partId }) => partId === part.partId)?.marks ?? [],
    fresh: (found[at]?.demands ?? []).filter((sentence) => !judged.has(sentence)),
  }));
}

function fateOf(chosen: string | undefined, places: number): LeftPart["fate"] {
  if (chosen === "keep" || chosen === "retired") return chosen;
  const into = /^into-(\d{1,3})$/.exec(chosen ?? "")?.[1];
  return into !== undefined && Number(into) < places ? { into: Number(into) } : null;
}

/**
 * What was chosen holds where it was chosen: said of another place in the text it names a sentence nobody has seen here. Only while
 * nobody has been asked yet is the likeliest sentence proposed.
 */
function lostFate({ wordings, demands }: ImportChoices, { wordingId, text }: Wording, here: PlannedPart) {
  const chosen = wordings.get(wordingId);
  if (chosen === "keep" || chosen === "retired") return chosen;
  const read = (sentence: string | null | undefined) => (sentence ? { sentence } : null);
  if (chosen === undefined) return demands === null ? read(likeliestSentence(text, here.fresh)) : null;
  const [, position, at] = /^reads-(\d{1,3})-(\d{1,3})$/.exec(chosen) ?? [];
  return Number(position) === here.position ? read(here.fresh[Number(at)]) : null;
}

/**
 * What a text that was read in would make of a version: which part each section is, what becomes of parts that the text does not
 * have, and of requirements whose sentence is gone. `pairs` are the parts that sections seem to be; what people choose goes before.
 */
export function importPlan(asked: Asked, choices: ImportChoices): ImportPlan {
  const { found, known } = asked;
  const parts = plannedParts(asked, choices);
  const kept = new Set(parts.flatMap(({ was }) => (was ? [was.partId] : [])));
  const placeOf = (text: string) => found.findIndex(({ demands }) => demands.includes(text));
  const left = known
    .filter(({ partId }) => !kept.has(partId))
    .map((part) => ({ part, fate: fateOf(choices.gone.get(part.partId), found.length) }));
  const plan: ImportPlan = { parts, left, follow: [], lost: [] };
  for (const part of known) {
    const here = parts.find(({ was }) => was?.partId === part.partId);
    for (const one of part.requirements) {
      const place = placeOf(one.text);
      if (here && (found[here.position]?.demands.includes(one.text) || !part.demands.includes(one.text))) continue;
      if (place !== -1) plan.follow.push({ wordingId: one.wordingId, text: one.text, position: place });
      else if (here) {
        const fate = lostFate(choices, one, here);
        plan.lost.push({ ...one, position: here.position, fate });
      }
    }
  }
  return plan;
}

/** The new sentences that requirements are to read from now on. */
export const sentencesRead = ({ lost }: ImportPlan): ReadonlySet<string> =>
  new Set(lost.flatMap(({ fate }) => (typeof fate === "object" && fate ? [fate.sentence] : [])));
