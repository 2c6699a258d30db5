import type { AnswerText } from "./answer-text.ts";
import { type Field, field } from "./field.ts";
import { dayAlone } from "./find-days.ts";
import { findOrganisations } from "./find-organisations.ts";
import { isPersonName } from "./is-person-name.ts";
import { foundAt, foundInHead } from "./passages-in.ts";
import { labelOf } from "./read-labels.ts";
import type { Paragraph } from "./to-paragraphs.ts";

/** What the answer is called, and the line below that says what it answers. */
export type Titles = { title: Field<string | null>; subtitle: Field<string | null> };

const SUBJECT =
  /remiss|yttrande|svar på|angående|förslag|program|policy|plan\b|strategi|motion|betänkande|\bSOU\b|riktlinje|skrivelse|promemoria|samråd/i;
const ANSWERS =
  /^(?:svar på|svar till|yttrande|remissvar|remiss från|remiss av|besvarande av|utlåtande|synpunkter på)/i;
const TYPE_ALONE =
  /^(?:tjänsteutlåtande|tjänsteskrivelse|yttrande|remissvar|remissyttrande|remiss|svar på remiss|protokollsutdrag|sammanträdesprotokoll|protokoll|missiv|skrivelse|beslut|utdrag ur protokoll|delegationsbeslut|ordförandebeslut|förslag)(?: till .{3,60})?$/i;

/** Finds the title among the lines of the head: the label "Ärende", else the first line about a proposal or an answer. */
export function readTitle({ head, labels, headLines }: AnswerText): Titles {
  const none = field<string | null>(null, "uncertain", null);
  const label = labels.find(({ kind, value }) => kind === "subject" && value.length > 5);
  const lines = head.filter((paragraph) => mayBeTitle(paragraph, headLines.length));
  const about = lines.filter(({ text }) => SUBJECT.test(text));
  if (label) {
    const bare = label.value.replace(/^(?:(?:sv|re|vb|fw|fwd)\s*:\s*)+/i, "");
    return {
      title: field<string | null>(bare, "certain", foundInHead(label.line, label.at, label.value)),
      subtitle: none,
    };
  }
  const [first] = about;
  if (!first) return { title: none, subtitle: none };
  const before = lines[lines.indexOf(first) - 1];
  // "Svar på remiss från …" stands under the name of the matter, which need not say that it is one.
  const isBelow =
    ANSWERS.test(first.text) &&
    before !== undefined &&
    head.indexOf(first) - head.indexOf(before) === 1 &&
    before.text.split(" ").length > 1;
  const title = isBelow ? before : first;
  const below = isBelow ? first : about.find((one) => one !== title && ANSWERS.test(one.text));
  const place = (paragraph: Paragraph) => foundAt(paragraph, 0, paragraph.text, "head");
  return {
    title: field<string | null>(title.text, below || about.length === 1 ? "certain" : "likely", place(title)),
    subtitle: below ? field<string | null>(below.text, "certain", place(below)) : none,
  };
}

/** Names of organisations and nothing more than "och" between them. */
function isOrganisation(text: string): boolean {
  const named = findOrganisations(text);
  return named.length > 0 && named.reduce((sum, { length }) => sum + length, 0) > text.length * 0.7;
}

function mayBeTitle(paragraph: Paragraph, headLength: number): boolean {
  const { text, kind } = paragraph;
  if (kind === "row" || text.length < 8 || text.length > 260 || headLength === 0) return false;
  if (TYPE_ALONE.test(text) || labelOf(text)?.colon || isPersonName(text.split(",", 1)[0] ?? "") || dayAlone(text))
    return false;
  if (/^(?:avdelning|enhet|sektion|stab|kansli|område)/i.test(text) || isOrganisation(text)) return false;
  return !/@|www\.|\d{3} \d{2} \p{Lu}/u.test(text) && !/^(?:till|från|dnr|handläggare|telefon)\b/i.test(text);
}
