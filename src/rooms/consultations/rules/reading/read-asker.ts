import type { AnswerText } from "./answer-text.ts";
import { type Field, type Found, field } from "./field.ts";
import { findOrganisations } from "./find-organisations.ts";
import { foundAt, nameOfSection, passagesIn } from "./passages-in.ts";

type Candidate = { name: string; score: number; found: Found };

const FROM =
  /(?<!\p{L})(?:(?:intern)?remiss(?:en)?|skrivelse|begäran|förslag(?:et)?)(?: [^.,;:]{0,80}?)? från (?=\p{L})/giu;
const FOR_ANSWER = /från (?=[^.,;]{4,50} för (?:besvarande|yttrande|synpunkter))/giu;
const GENITIVE = /s (?:remiss(?!instans)|begäran om yttrande|förfrågan)/gi;
const DOES =
  /^ (?:har|bjuder|inbjuder|ger|gav|bereder|önskar|begär)(?: \p{L}+){0,3}? (?:remitterat|översänt|skickat|sänt|begärt|berett|gett|givit|bjudit|inbjudit|överlämnat|in till)(?!\p{L})/iu;

/** Who asked: the authority whose consultation is answered, as the answer names it. */
export function readAsker(text: AnswerText): Field<string | null> {
  const pieces = [
    ...text.head.map((paragraph) => ({ text: paragraph.text, at: 0, paragraph, section: "head" })),
    ...passagesIn(text.sections)
      .filter(({ kind, text: sentence }) => /remi|yttr|begär/i.test(sentence) && kind !== "attachments")
      .slice(0, 400)
      .map((one) => ({ ...one, section: nameOfSection(one.section) })),
  ];
  const candidates: Candidate[] = pieces.flatMap((piece) =>
    named(piece.text).map(({ name, score, at }) => ({
      name,
      score,
      found: foundAt(piece.paragraph, piece.at + at, piece.text, piece.section),
    })),
  );
  return mostNamed(candidates);
}

function named(sentence: string): { name: string; score: number; at: number }[] {
  const after = (words: RegExp, score: number) =>
    [...sentence.matchAll(words)].flatMap((match) => {
      const at = match.index + match[0].length;
      const [first] = findOrganisations(capital(sentence.slice(at, at + 80)));
      return first && first.at === 0 ? [{ name: first.name, score, at }] : [];
    });
  const genitive = [...sentence.matchAll(GENITIVE)].flatMap((match) => {
    const words = sentence.slice(Math.max(0, match.index - 60), match.index).split(" ");
    const tries = [words.slice(-2).join(" "), words.at(-1) ?? ""].map(capital);
    const name = tries.find((one) => findOrganisations(one)[0]?.length === one.length);
    return name ? [{ name, score: 2, at: match.index }] : [];
  });
  const asks = findOrganisations(sentence).flatMap(({ name, at, length }) =>
    DOES.test(sentence.slice(at + length, at + length + 90)) ? [{ name, score: 3, at }] : [],
  );
  return [...after(FROM, 4), ...after(FOR_ANSWER, 4), ...genitive, ...asks];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function mostNamed(candidates: readonly Candidate[]): Field<string | null> {
  const scores = new Map<string, number>();
  for (const { name, score } of candidates) scores.set(name, (scores.get(name) ?? 0) + score);
  const [best, second] = [...scores].toSorted((a, b) => b[1] - a[1]);
  const found = candidates.find(({ name }) => name === best?.[0])?.found ?? null;
  if (!best) return field<string | null>(null, "uncertain", null);
  const near = second && second[1] * 2 > best[1] ? [second[0]] : [];
  return field<string | null>(best[0], best[1] >= 4 ? "certain" : "likely", found, near);
}
