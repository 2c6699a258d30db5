import type { AnswerText } from "./answer-text.ts";
import { type Field, type Found, field } from "./field.ts";
import { dayAlone, findDays } from "./find-days.ts";
import type { LabelKind } from "./head-labels.ts";
import { foundAt, foundInHead, nameOfSection } from "./passages-in.ts";

type Candidate = { day: Temporal.PlainDate; rank: number; found: Found };

const RANK: Partial<Record<LabelKind, number>> = { day: 1, "meeting-day": 2, "made-day": 6 };
/** "Farsta den 14 februari 2024", "Malmö 2024-02-14". */
const PLACE_AND_DAY = /^\p{Lu}[\p{L}-]+(?: \p{Lu}?[\p{L}-]+)?,? (?:den )?(?=\d)/u;
const OTHER_DAY = /^(?:justera|anslag|expedier|inkom|ankom|utskriv)/i;
const MEETING = /sammantr(?:äde|ädet)|möte(?:t)?\b/i;

/**
 * The day of the document: what its head says, in a staff report the day of the meeting. Days that the head gives for
 * something else (their letter, the due day) do not count; several that fit are told as alternatives.
 */
export function readDay(text: AnswerText): Field<Temporal.PlainDate | null> {
  const candidates = [...labelled(text), ...inHead(text), ...inClosing(text)].toSorted((a, b) => a.rank - b.rank);
  const [best] = candidates;
  if (!best) return field<Temporal.PlainDate | null>(null, "uncertain", null);
  const others = candidates.filter(({ day, rank }) => rank < 6 && !day.equals(best.day)).map(({ day }) => day);
  const distinct = others.filter((day, index) => others.findIndex((one) => one.equals(day)) === index);
  return field<Temporal.PlainDate | null>(best.day, best.rank < 5 ? "certain" : "likely", best.found, distinct);
}

function labelled({ labels }: AnswerText): Candidate[] {
  return labels.flatMap(({ kind, label, value, line, at }) => {
    const rank = RANK[kind];
    const day = dayAlone(value)?.day ?? findDays(value)[0]?.day;
    const found = foundInHead(line, at, `${label} ${value}`);
    return rank && day ? [{ day, rank, found }] : [];
  });
}

/** A day that is all of a line or column in the head. Directly under the addressee it is the meeting's. */
function inHead({ headLines, labels }: AnswerText): Candidate[] {
  const addressee = labels.find(({ kind }) => kind === "addressee")?.line.number ?? Number.POSITIVE_INFINITY;
  const isTaken = (line: number, text: string) =>
    labels.some((one) => one.kind.endsWith("day") && one.line.number === line && one.value === text);
  return headLines.flatMap((line) =>
    line.cells.flatMap((cell) => {
      const placed = PLACE_AND_DAY.exec(cell.text)?.[0] ?? "";
      const day = dayAlone(cell.text) ?? dayAlone(cell.text.slice(placed.length));
      const meeting = day ? null : MEETING.test(cell.text) ? findDays(cell.text)[0] : null;
      if (isTaken(line.number, cell.text) || (!day && !meeting)) return [];
      const found = foundInHead(line, cell.at, cell.text);
      const rank = meeting ? 3 : line.number - addressee > 0 && line.number - addressee <= 4 ? 3 : 4;
      return [{ day: (day ?? meeting)?.day as Temporal.PlainDate, rank, found }];
    }),
  );
}

/** A letter without a head is dated where it is signed. */
function inClosing({ sections }: AnswerText): Candidate[] {
  return sections.flatMap((section) => {
    if (section.kind === "attachments" || section.kind === "decision-basis" || section.kind === "distribution")
      return [];
    const rank = section.kind === "attests" ? 7 : 5;
    return section.paragraphs.flatMap((paragraph) => {
      if (OTHER_DAY.test(paragraph.text) || paragraph.text.length > 90 || (rank === 5 && paragraph.kind === "item"))
        return [];
      const placed = PLACE_AND_DAY.exec(paragraph.text)?.[0];
      const day =
        dayAlone(placed ? paragraph.text.slice(placed.length) : paragraph.text) ??
        (rank === 7 ? findDays(paragraph.text)[0] : null);
      return day ? [{ day: day.day, rank, found: foundAt(paragraph, 0, paragraph.text, nameOfSection(section)) }] : [];
    });
  });
}
