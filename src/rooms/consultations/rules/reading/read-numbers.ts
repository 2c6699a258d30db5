import { searchKeys } from "../../../../kernel/case-number-keys.ts";
import { findCaseNumbers } from "../../../../kernel/find-case-numbers.ts";
import type { AnswerText } from "./answer-text.ts";
import { type Field, type Found, field } from "./field.ts";
import { foundAt, foundInHead, nameOfSection, passagesIn } from "./passages-in.ts";
import type { Labelled } from "./read-labels.ts";
import type { SectionKind } from "./section-words.ts";

/** The case numbers of an answer by what they are: the answerer's own, the asker's, and the one of the earlier case. */
export type AnswerNumbers = {
  own: Field<string | null>;
  foreign: Field<string | null>;
  predecessor: Field<string | null>;
  others: Field<string>[];
};

type Role = "own" | "foreign" | "predecessor";
type Candidate = { raw: string; scores: Record<Role, number>; places: { found: Found; role: Role; score: number }[] };

const FOREIGN =
  /remiss|remitter|svar på|yttrande över|yttra sig över|synpunkter på|begäran om yttrande|\bert? (?:dnr|beteckning|referens|skrivelse)|kommunstyrelsens dnr/i;
const PREDECESSOR_BEFORE =
  /revider\p{L}* av|ersätt\p{L}*|tidigare|föregående|nuvarande|gällande|upphäv\p{L}*|avlös\p{L}*|antogs|antagen|antaget|närmast före|förra/iu;
const PREDECESSOR_AFTER = /^[^.]{0,20}(?:som antogs|antogs|antaget|antagen|upphör|ersätts|avlöses|gäller till|som gällde|upphävs)/iu;
const OWN = /\b(?:vårt|eget|egna|nämndens|förvaltningens|kontorets|bolagets) (?:dnr|diarienummer|ärendenummer|tjänsteutlåtande)/i;

/** Reads every case number and decides by the words around it whose it is. */
export function readNumbers(text: AnswerText): AnswerNumbers {
  const byKey = new Map<string, Candidate>();
  const add = (raw: string, role: Role | null, score: number, found: Found) => {
    const key = searchKeys(raw)[0] ?? raw;
    const there = byKey.get(key) ?? { raw, scores: { own: 0, foreign: 0, predecessor: 0 }, places: [] };
    if (role) there.scores[role] += score;
    there.places.push({ found, role: role ?? "own", score: role ? score : 0 });
    byKey.set(key, there);
  };
  for (const label of text.labels) readLabel(label, add);
  for (const { raw, at, before, after, kind, found } of occurrences(text)) {
    if (isLabelled(text.labels, found)) continue;
    const [role, score] = roleOf(before, after, kind, raw, at);
    add(raw, role, score, found);
  }
  return decide([...byKey.values()]);
}

type Add = (raw: string, role: Role | null, score: number, found: Found) => void;

function readLabel({ kind, value, line, label, at }: Labelled, add: Add): void {
  if (kind !== "own-number" && kind !== "foreign-number" && kind !== "subject") return;
  const numbers = findCaseNumbers(`Dnr ${value}`).map(({ raw }) => raw);
  // Registers write as they please: under such a label anything with figures is the number.
  const written = numbers.length > 0 || kind === "subject" ? numbers : [value];
  const found = foundInHead(line, at, `${label} ${value}`);
  const role = kind === "own-number" && !FOREIGN.test(label) ? "own" : "foreign";
  // Police letters give the kind of matter ("Saknr 108") beside the number of the case.
  const score = kind === "subject" ? 3 : /^\d{1,4}$/.test(value) ? 4 : 10;
  for (const raw of written) add(raw, role, score, found);
}

const isLabelled = (labels: readonly Labelled[], found: Found) =>
  labels.some(({ kind, line, value }) => kind.endsWith("number") && line.number === found.line && value.includes(found.quote));

function occurrences(text: AnswerText) {
  const inHead = text.head.map((paragraph) => ({ paragraph, text: paragraph.text, at: 0, kind: "head" as const, section: "head" }));
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

const YOURS = /(?<!\p{L})(?:ert|er|eran) (?:dnr|diarienr|diarienummer|beteckning|referens|ärendenummer|ärendenr)[.:]?\s{0,2}(?=\S*\d)([^\s,;)]{3,40})/giu;

/** The numbers the kernel knows, and whatever an answer calls "ert dnr" in a form that it does not. */
function numbersIn(text: string): { raw: string; at: number }[] {
  const found = findCaseNumbers(text);
  const yours = [...text.matchAll(YOURS)].map((match) => ({ raw: (match[1] ?? "").replace(/[.:]$/, ""), at: match.index + match[0].length - (match[1] ?? "").length }));
  return [...found, ...yours.filter(({ at, raw }) => !found.some((one) => one.at < at + raw.length && at < one.at + one.raw.length))];
}

function roleOf(before: string, after: string, kind: SectionKind | "head", raw: string, at: number): [Role | null, number] {
  if (OWN.test(before)) return ["own", 5];
  const predecessor = PREDECESSOR_BEFORE.test(before) || PREDECESSOR_AFTER.test(after);
  const foreign = FOREIGN.test(before.slice(-90));
  if (kind === "head") {
    if (foreign) return ["foreign", 6];
    return at <= 5 || before.trim() === "" ? ["own", raw === before + raw ? 2 : 4] : [null, 0];
  }
  if (predecessor && !/remiss[^.]{0,30}$/i.test(before)) return ["predecessor", 5];
  if (foreign) return ["foreign", 4];
  return kind === "attachments" || kind === "decision-basis" ? ["foreign", 1] : [null, 0];
}

function decide(candidates: readonly Candidate[]): AnswerNumbers {
  const taken = new Set<Candidate>();
  const take = (role: Role): Field<string | null> => {
    const others = (["own", "foreign", "predecessor"] as const).filter((one) => one !== role);
    const fit = candidates
      .filter((one) => !taken.has(one) && one.scores[role] > 0 && others.every((other) => one.scores[role] >= one.scores[other]))
      .toSorted((a, b) => b.scores[role] - a.scores[role]);
    const [best, ...rest] = fit;
    if (!best) return field<string | null>(null, "uncertain", null);
    taken.add(best);
    const place = best.places.find((one) => one.role === role && one.score > 0) ?? best.places[0];
    const contested = others.some((other) => best.scores[other] > 0 && best.scores[other] * 2 > best.scores[role]);
    const confidence = contested || best.scores[role] < 3 ? "uncertain" : best.scores[role] < 6 ? "likely" : "certain";
    const near = rest.filter((one) => one.scores[role] * 2 > best.scores[role]);
    return field<string | null>(best.raw, confidence, place?.found ?? null, near.map(({ raw }) => raw));
  };
  const [asked, own, predecessor] = [take("foreign"), take("own"), take("predecessor")];
  const foreign = asked.value === null && own.confidence === "certain" ? (leftInHead(candidates, taken) ?? asked) : asked;
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
