import type { AnswerText } from "./answer-text.ts";
import type { Found } from "./field.ts";
import { findOrganisations, type NamedOrganisation } from "./find-organisations.ts";
import { opinionVerbs } from "./opinion-verbs.ts";
import type { OrganisationKind } from "./organisation-words.ts";
import { foundAt, foundIn, foundInHead, nameOfSection, passagesIn } from "./passages-in.ts";
import type { SectionKind } from "./section-words.ts";

/** An organisation that may be the one who answers, and how much speaks for it. */
export type PossibleSender = { name: string; kind: OrganisationKind; score: number; found: Found };

const SPEAKS = new RegExp(
  `^(?: \\(\\p{L}{2,8}\\))?(?: [\\p{L}]+ande| även| också| därför| dock| i huvudsak)? (?:${opinionVerbs})(?!\\p{L})`,
  "u",
);
const SPOKEN = new RegExp(`(?:${opinionVerbs}|har|kan|är) $`, "u");
const ANSWER_FROM = /(?:yttrande|svar|remissvar|remissyttrande|synpunkter|tjänsteutlåtande) från (?=\p{L})/iu;
const TITLE = /remiss|yttrande över|svar på|angående|förslag till|motion|betänkande/i;
const OWN_WORDS: ReadonlySet<SectionKind> = new Set([
  "summary",
  "views",
  "opening",
  "background",
  "proposed-decision",
  "decision",
  "matter",
]);
const LETTERHEAD_LINES = 8;
/** Sentences searched for who speaks; a longer answer names its sender before that. */
const SEARCHED = 600;

/** Gathers who may be answering: letterhead, sender's label, signatures, and who it is that thinks something in the text. */
export function senderEvidence(text: AnswerText): PossibleSender[] {
  const byName = new Map<string, PossibleSender>();
  const add = ({ name, kind }: NamedOrganisation, score: number, found: Found) => {
    const there = byName.get(name.toLowerCase()) ?? { name, kind, score: 0, found };
    // A town stands in the letterhead of everything in it.
    there.score += kind === "municipality" ? score / 2 : score;
    byName.set(name.toLowerCase(), there);
  };
  fromHead(text, add);
  fromSignatures(text, add);
  fromSentences(text, add);
  return mergeShort([...byName.values()]).toSorted((a, b) => b.score - a.score);
}

/** "Räddningstjänsten" in the text is the "Räddningstjänsten Norrvik" of the letterhead. */
function mergeShort(all: readonly PossibleSender[]): PossibleSender[] {
  const longer = (one: PossibleSender) =>
    all.find(
      ({ name }) =>
        name.startsWith(`${one.name} `) || (/^Polismyndigheten$/.test(one.name) && /^Polisregion/.test(name)),
    );
  for (const one of all) {
    const whole = longer(one);
    if (whole) whole.score += one.score;
  }
  return all.filter((one) => !longer(one));
}

type Add = (organisation: NamedOrganisation, score: number, found: Found) => void;

function fromHead({ headLines, edges, labels }: AnswerText, add: Add): void {
  for (const { kind, value, line, at } of labels.filter((label) => label.kind === "sender")) {
    for (const one of findOrganisations(value)) add(one, kind === "sender" ? 12 : 0, foundInHead(line, at, value));
  }
  const taken = labels.filter(({ kind }) => kind === "addressee" || kind === "sender" || kind === "subject");
  const rows = [
    ...headLines.map((line, index) => ({ line, score: index < LETTERHEAD_LINES ? 5 : 2 })),
    ...edges.slice(0, 40).map((line) => ({ line, score: 3 })),
  ];
  const seen = new Set<string>();
  for (const { line, score } of rows) {
    for (const cell of line.cells) {
      const from = ANSWER_FROM.exec(cell.text);
      const [answers] = from ? findOrganisations(capital(cell.text.slice(from.index + from[0].length))) : [];
      if (answers?.at === 0) add(answers, 10, foundInHead(line, cell.at, cell.text));
      const isTaken = taken.some((label) => label.line.number === line.number && cell.text.includes(label.value));
      if (isTaken || TITLE.test(cell.text) || /^till\b/i.test(cell.text)) continue;
      for (const one of findOrganisations(cell.text)) {
        if (!seen.has(one.name)) add(one, score, foundInHead(line, cell.at, cell.text));
        seen.add(one.name);
      }
    }
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function fromSignatures({ sections }: AnswerText, add: Add): void {
  for (const section of sections.filter(({ kind }) => kind === "signatories" || kind === "contact")) {
    const seen = new Set<string>();
    for (const paragraph of section.paragraphs) {
      for (const one of findOrganisations(paragraph.text)) {
        if (!seen.has(one.name)) add(one, 5, foundAt(paragraph, one.at, paragraph.text, nameOfSection(section)));
        seen.add(one.name);
      }
    }
  }
}

function fromSentences({ sections }: AnswerText, add: Add): void {
  const counts = new Map<string, number>();
  for (const passage of passagesIn(sections.filter(({ kind, within }) => OWN_WORDS.has(within ?? kind))).slice(
    0,
    SEARCHED,
  )) {
    for (const one of findOrganisations(passage.text)) {
      const after = passage.text.slice(one.at + one.length, one.at + one.length + 60);
      const speaks = SPEAKS.test(after) || SPOKEN.test(passage.text.slice(Math.max(0, one.at - 16), one.at));
      const weight = passage.kind === "background" || passage.kind === "matter" ? 1 : 2;
      const asked = speaks && /remiss|yttra sig|tillfälle|möjlighet att/i.test(after) ? 2 : 0;
      const count = counts.get(one.name) ?? 0;
      if (speaks && count < 6) add(one, weight + asked, foundIn(passage));
      counts.set(one.name, count + 1);
    }
  }
}
