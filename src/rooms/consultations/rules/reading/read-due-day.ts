import type { AnswerText } from "./answer-text.ts";
import { type Field, type Found, field } from "./field.ts";
import { findDays } from "./find-days.ts";
import { foundAt, foundIn, foundInHead, passagesIn } from "./passages-in.ts";

type Candidate = { day: Temporal.PlainDate; score: number; found: Found };

const ABOUT_ANSWER = /remiss|svar|yttra|synpunkt|besvar|inkom|tillhanda|anstånd|förläng/i;
/** The words right before the day, strongest first. */
const BEFORE: readonly [RegExp, number][] = [
  [/(?:anstånd|förlängd svarstid|förlängd remisstid|förlängd tid)[^.]{0,60}$/i, 8],
  [/(?:remisstid|svarstid|sista svarsdag|sista dag för|svarsdatum|sista datum)[^.]{0,60}$/i, 6],
  [
    /(?:besvarande|besvaras|svar|svara|svaret|yttrande|yttra sig|yttrandet|synpunkter|tillhanda|inkomma|inkommit|inlämnat|lämnas|lämnat|inkommen|inne|remissen)\b[^.]{0,60}\bsenast (?:\p{L}+dagen )?(?:den )?$/iu,
    6,
  ],
  [/\bsenast (?:\p{L}+dagen )?(?:den )?$/iu, 4],
  [/(?:t\.?o\.?m\.?|till och med|fram till) (?:den )?$/i, 3],
  [/\b(?:före|innan) (?:den )?$/i, 1],
];
/** Days by which something else than the answer is to be done. */
const OTHER_DEADLINE =
  /\b(?:genomför|inför|implementer|antas|fastställ|redovis|träd\p{L}* i kraft|gäll\p{L}* från|revider\p{L}* senast|färdig)/iu;

/**
 * The day by which the asker wants the answer. Extended time stands over the first day, which is then an alternative. A
 * day without a year is read as the one nearest to the document's own day.
 */
export function readDueDay(text: AnswerText, day: Temporal.PlainDate | null): Field<Temporal.PlainDate | null> {
  const candidates = [...labelled(text, day), ...written(text, day)].toSorted((a, b) => b.score - a.score);
  const [best] = candidates;
  if (!best) return field<Temporal.PlainDate | null>(null, "uncertain", null);
  const others = candidates.filter((one) => !one.day.equals(best.day) && one.score >= 3).map((one) => one.day);
  const distinct = others.filter((one, index) => others.findIndex((other) => other.equals(one)) === index);
  const confidence = best.score >= 6 ? "certain" : best.score >= 4 ? "likely" : "uncertain";
  return field<Temporal.PlainDate | null>(best.day, confidence, best.found, distinct);
}

function labelled({ labels }: AnswerText, near: Temporal.PlainDate | null): Candidate[] {
  return labels.flatMap(({ kind, label, value, line, at }) => {
    const found = foundInHead(line, at, `${label} ${value}`);
    const [day] = kind === "due-day" ? findDays(value, near ?? undefined) : [];
    return day ? [{ day: day.day, score: 7, found }] : [];
  });
}

function written(text: AnswerText, near: Temporal.PlainDate | null): Candidate[] {
  const inHead = text.head.flatMap((paragraph) =>
    scored(paragraph.text, near, (at, quote) => foundAt(paragraph, at, quote, "head")),
  );
  const inBody = passagesIn(text.sections)
    .filter(({ text: sentence }) => /\d/.test(sentence) && ABOUT_ANSWER.test(sentence))
    .flatMap((passage) => scored(passage.text, near, (at, quote) => foundIn(passage, quote, at)));
  return [...inHead, ...inBody];
}

function scored(
  sentence: string,
  near: Temporal.PlainDate | null,
  place: (at: number, quote: string) => Found,
): Candidate[] {
  if (!ABOUT_ANSWER.test(sentence)) return [];
  return findDays(sentence, near ?? undefined).flatMap(({ day, at, length, confidence }) => {
    const before = sentence.slice(Math.max(0, at - 120), at);
    const [, score = 0] = BEFORE.find(([words]) => words.test(before)) ?? [];
    if (score === 0 || (OTHER_DEADLINE.test(before.slice(-60)) && score < 6)) return [];
    const sure = confidence === "certain" ? score : Math.min(score, 4);
    return [{ day, score: sure, found: place(at, sentence.slice(at, at + length)) }];
  });
}
