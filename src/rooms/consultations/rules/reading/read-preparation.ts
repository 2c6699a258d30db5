import { type Field, field } from "./field.ts";
import { findDays } from "./find-days.ts";
import { foundIn, type Passage, passagesIn } from "./passages-in.ts";
import {
  type PreparationBodyKind,
  type PreparationOutcome,
  preparationOutcomes,
  preparationWords,
} from "./preparation-words.ts";
import type { SectionKind } from "./section-words.ts";
import type { Section } from "./split-sections.ts";

/** One hearing of the case before the decision. `body` is as written; `outcome` is `null` when the words do not tell. */
export type PreparationStep = {
  body: string;
  kind: PreparationBodyKind;
  day: Temporal.PlainDate | null;
  outcome: PreparationOutcome | null;
};
export type Preparation = { preparedBy: Field<string | null>; steps: Field<PreparationStep>[] };

const PREPARED =
  /(?:har|är) (?:beretts|handlagts|utarbetats|tagits fram|upprättats|berett) (?:på|inom|av|vid|i samarbete mellan|i samverkan mellan|gemensamt av)\s+([^.;]{3,160})/iu;
const KINDS: ReadonlySet<SectionKind> = new Set([
  "preparation",
  "background",
  "matter",
  "opening",
  "views",
  "summary",
  "other",
]);
const OUTSIDE = /programmet|förslaget (?:innebär|anger)|staden ska|ska inrätta|bör inrätta/i;

/** Reads by whom a case was prepared and before whom it was laid, with days. Elsewhere than under its own heading only what is dated counts. */
export function readPreparation(sections: readonly Section[], near: Temporal.PlainDate | null): Preparation {
  const passages = passagesIn(sections.filter(({ kind, within }) => KINDS.has(within ?? kind)));
  const steps = passages.flatMap((passage) =>
    stepsIn(passage, near).filter(
      ({ value }) => passage.kind === "preparation" || (value.day !== null && value.outcome !== null),
    ),
  );
  return { preparedBy: preparedBy(passages), steps: mergeSame(steps) };
}

function preparedBy(passages: readonly Passage[]): Field<string | null> {
  for (const passage of passages.toSorted(
    (a, b) => Number(b.kind === "preparation") - Number(a.kind === "preparation"),
  )) {
    const match = /ärende|skrivelse|yttrande|utlåtande|svar/i.test(passage.text) ? PREPARED.exec(passage.text) : null;
    if (match?.[1])
      return field<string | null>(
        match[1].trim(),
        passage.kind === "preparation" ? "certain" : "likely",
        foundIn(passage),
      );
  }
  return field<string | null>(null, "uncertain", null);
}

type Mention = { body: string; kind: PreparationBodyKind; at: number };

// Cheap, and true of everything the words name.
const MAY_NAME =
  /grupp|samverkan|råd|LOSAM|FSG|LSG|CSG|CESAM|FÖSAM|KTR|KHR|KPR|MBL|medbestämmande|fackliga|kommitté|ombud|utskott|presidi|beredning/i;

function mentionsIn(text: string): Mention[] {
  if (!MAY_NAME.test(text)) return [];
  const all = preparationWords.flatMap(([kind, words]) =>
    [...text.matchAll(words)].map((match) => ({ body: match[0], kind, at: match.index })),
  );
  all.sort((a, b) => a.at - b.at || b.body.length - a.body.length);
  return all.filter((one, index) => {
    const before = all.slice(0, index).some(({ at, body }) => one.at < at + body.length);
    return !before && !(one.kind === "union" && index > 0 && all[index - 1]?.kind === "union");
  });
}

function stepsIn(passage: Passage, near: Temporal.PlainDate | null): Field<PreparationStep>[] {
  if (OUTSIDE.test(passage.text)) return [];
  const mentions = mentionsIn(passage.text);
  const days = mentions.length > 0 ? findDays(passage.text, near ?? undefined) : [];
  const daysFirst = (days[0]?.at ?? Number.POSITIVE_INFINITY) < (mentions[0]?.at ?? 0);
  return mentions.map(({ body, kind, at }, index) => {
    const end = mentions[index + 1]?.at ?? passage.text.length;
    const own = days.find((day) => day.at > at && day.at < end);
    // "Den 14 februari behandlades ärendet i …" has its day in front; one day may also serve them all.
    const before = days.findLast((day) => day.at < at);
    const shared = daysFirst ? before : (own ?? (days.length === 1 ? days[0] : before));
    const words = passage.text.slice(index === 0 ? 0 : at, end);
    const outcome = outcomeOf(words) ?? outcomeOf(passage.text);
    const name = body.charAt(0).toUpperCase() + body.slice(1);
    const step: PreparationStep = { body: name, kind, day: shared?.day ?? null, outcome };
    const sure = outcome !== null && (shared === undefined || shared.confidence === "certain");
    return field(step, sure ? "certain" : "likely", foundIn(passage));
  });
}

function outcomeOf(words: string): PreparationOutcome | null {
  return preparationOutcomes.find(([, shape]) => shape.test(words))?.[0] ?? null;
}

/** The same hearing told twice is one. */
function mergeSame(steps: Field<PreparationStep>[]): Field<PreparationStep>[] {
  const id = ({ value }: Field<PreparationStep>) =>
    `${value.kind} ${value.day ?? ""} ${value.day ? "" : value.body.toLowerCase()}`;
  return steps.filter((step, index) => steps.findIndex((one) => id(one) === id(step)) === index);
}
