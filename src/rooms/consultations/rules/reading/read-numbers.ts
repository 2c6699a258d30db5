import { parseCaseNumber } from "../../../../kernel/case-number.ts";
import { searchKeys } from "../../../../kernel/case-number-keys.ts";
import { findCaseNumbers } from "../../../../kernel/find-case-numbers.ts";
import type { AnswerText } from "./answer-text.ts";
import { type Field, type Found, field } from "./field.ts";
import { type NumberRole, namesForeign, numberRole } from "./number-role.ts";
import { numbersIn } from "./numbers-in.ts";
import { foundAt, foundInHead, nameOfSection, passagesIn } from "./passages-in.ts";
import type { Labelled } from "./read-labels.ts";

/** The case numbers of an answer by what they are: the answerer's own, the asker's, and the one of the earlier case. */
export type AnswerNumbers = {
  own: Field<string | null>;
  foreign: Field<string | null>;
  predecessor: Field<string | null>;
  others: Field<string>[];
};

type Candidate = {
  raw: string;
  scores: Record<NumberRole, number>;
  places: { found: Found; role: NumberRole; score: number }[];
};

/**
 * Reads every case number and decides by the words around it whose it is. `askers` are the letters that the asker's register
 * puts in front of its numbers.
 */
export function readNumbers(text: AnswerText, askers: ReadonlySet<string>): AnswerNumbers {
  const byKey = new Map<string, Candidate>();
  const add = (raw: string, role: NumberRole | null, score: number, found: Found) => {
    const key = searchKeys(raw)[0] ?? raw;
    const there = byKey.get(key) ?? { raw, scores: { own: 0, foreign: 0, predecessor: 0 }, places: [] };
    if (role) there.scores[role] += score;
    there.places.push({ found, role: role ?? "own", score: role ? score : 0 });
    byKey.set(key, there);
  };
  for (const label of text.labels) readLabel(label, add);
  for (const { found, ...setting } of occurrences(text)) {
    if (isLabelled(text.labels, found)) continue;
    const [role, score] = numberRole(setting);
    add(setting.raw, role, score, found);
  }
  const candidates = [...byKey.values()];
  for (const one of candidates) weighPrefix(one, candidates, askers);
  return decide(candidates);
}

/** What the register's letters say against the words around: beside another number of one's own, KS is the asker's. */
function weighPrefix({ raw, scores }: Candidate, all: readonly Candidate[], askers: ReadonlySet<string>): void {
  if (!askers.has(parseCaseNumber(raw)?.prefix ?? "")) return;
  if (scores.own === 0) scores.foreign += scores.predecessor > 0 ? 0 : 3;
  else if (all.some((one) => one.raw !== raw && one.scores.own > 0))
    Object.assign(scores, { own: 0, foreign: scores.foreign + 5 });
  else scores.foreign += scores.own - 1;
}

type Add = (raw: string, role: NumberRole | null, score: number, found: Found) => void;

function readLabel({ kind, value, line, label, at }: Labelled, add: Add): void {
  if (kind !== "own-number" && kind !== "foreign-number" && kind !== "subject") return;
  const numbers = findCaseNumbers(`Dnr ${value}`).map(({ raw }) => raw);
  // Registers write as they please: under such a label anything with figures is the number.
  const written = numbers.length > 0 || kind === "subject" ? numbers : [value];
  const found = foundInHead(line, at, `${label} ${value}`);
  const role = kind === "own-number" && !namesForeign(label) ? "own" : "foreign";
  // Police letters give the kind of matter ("Saknr 108") beside the number of the case.
  const score = kind === "subject" ? 3 : /^\d{1,4}$/.test(value) ? 4 : 10;
  for (const raw of written) add(raw, role, score, found);
}

const isLabelled = (labels: readonly Labelled[], found: Found) =>
  labels.some(
    ({ kind, line, value }) => kind.endsWith("number") && line.number === found.line && value.includes(found.quote),
  );

function occurrences(text: AnswerText) {
  const inHead = text.head.map((paragraph) => ({
    paragraph,
    text: paragraph.text,
    at: 0,
    kind: "head" as const,
    section: "head",
  }));
  const inBody = passagesIn(text.sections).map((one) => ({ ...one, section: nameOfSection(one.section) }));
  return [...inHead, ...inBody].flatMap((one) =>
    numbersIn(one.text).map(({ raw, at }) => ({
      raw,
      at,
      before: one.text.slice(Math.max(0, at - 130), at),
      after: one.text.slice(at + raw.length, at + raw.length + 80),
      kind: one.kind,
      found: foundAt(one.paragraph, one.at + at, raw, one.section),
    })),
  );
}

function decide(candidates: readonly Candidate[]): AnswerNumbers {
  const taken = new Set<Candidate>();
  const take = (role: NumberRole): Field<string | null> => {
    const others = (["own", "foreign", "predecessor"] as const).filter((one) => one !== role);
    const fit = candidates
      .filter(
        (one) =>
          !taken.has(one) && one.scores[role] > 0 && others.every((other) => one.scores[role] >= one.scores[other]),
      )
      .toSorted((a, b) => b.scores[role] - a.scores[role]);
    const [best, ...rest] = fit;
    if (!best) return field<string | null>(null, "uncertain", null);
    taken.add(best);
    const place = best.places.find((one) => one.role === role && one.score > 0) ?? best.places[0];
    const contested = others.some((other) => best.scores[other] > 0 && best.scores[other] * 2 > best.scores[role]);
    const confidence = contested || best.scores[role] < 3 ? "uncertain" : best.scores[role] < 6 ? "likely" : "certain";
    const near = rest.filter((one) => one.scores[role] * 2 > best.scores[role]);
    return field<string | null>(
      best.raw,
      confidence,
      place?.found ?? null,
      near.map(({ raw }) => raw),
    );
  };
  const [asked, own, predecessor] = [take("foreign"), take("own"), take("predecessor")];
  const foreign =
    asked.value === null && own.confidence === "certain" ? (leftInHead(candidates, taken) ?? asked) : asked;
  const left = candidates.filter((one) => !taken.has(one));
  const others = left.map(({ raw, places }) => field(raw, "uncertain", places[0]?.found ?? null));
  return { own, foreign, predecessor, others };
}

/** Another number alone in the head, when its own is known: then it is likely what is answered, but nothing says so. */
function leftInHead(candidates: readonly Candidate[], taken: Set<Candidate>): Field<string | null> | null {
  const left = candidates.filter((one) => !taken.has(one) && one.places.some(({ found }) => found.section === "head"));
  const [only] = left;
  if (!only || left.length > 1) return null;
  taken.add(only);
  return field<string | null>(only.raw, "uncertain", only.places[0]?.found ?? null);
}
