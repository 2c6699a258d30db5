import { type AnswerText, answerText } from "./answer-text.ts";
import { type AnswerFields, askAbout, type ReadingQuestion, type ReadSection } from "./ask-about.ts";
import { type Field, field } from "./field.ts";
import { type BodyDirectory, type BodyIndex, indexBodies } from "./index-bodies.ts";
import { ownNames } from "./own-voice.ts";
import { foundAt, foundInHead, nameOfSection } from "./passages-in.ts";
import { readAddressee } from "./read-addressee.ts";
import { readAnswerKind } from "./read-answer-kind.ts";
import { readAsker } from "./read-asker.ts";
import { readAttachments } from "./read-attachments.ts";
import { readAttests } from "./read-attests.ts";
import { readConsultees } from "./read-consultees.ts";
import { readDay } from "./read-day.ts";
import { readDecision } from "./read-decision.ts";
import { readDueDay } from "./read-due-day.ts";
import { readNumbers } from "./read-numbers.ts";
import { readPreparation } from "./read-preparation.ts";
import { readSender } from "./read-sender.ts";
import { readSignatories } from "./read-signatories.ts";
import { readStance } from "./read-stance.ts";
import { readTitle } from "./read-title.ts";
import { readViewpoints } from "./read-viewpoints.ts";
import { registerLetters } from "./register-letters.ts";
import type { Section } from "./split-sections.ts";
import type { SourceLine } from "./to-lines.ts";

export type AnswerReading = AnswerFields & { questions: ReadingQuestion[] };

/**
 * Reads an arriving answer to a consultation, whoever wrote it and however it is laid out. Never throws and never guesses
 * in silence: what is not sure says so, with what else it could be, and `questions` gathers what a person should settle.
 * `directory` holds the bodies that names are held against; names that are not in it are kept as written.
 */
export function readAnswer(source: readonly SourceLine[], directory: BodyDirectory): AnswerReading {
  const text = answerText(source);
  const index = indexBodies(directory);
  const head = readHead(text, index);
  const { sections } = text;
  const day = head.day.value;
  const own = ownNames(head, text.isReport ? head.addressee : null);
  const viewpoints = readViewpoints(sections, own);
  const asksForMore = viewpoints.some(({ value }) => value.kind !== "support");
  const stance = readStance(sections, own, asksForMore);
  const fields: AnswerFields = {
    ...head,
    kind: readAnswerKind(text, stance, head),
    stance,
    viewpoints,
    proposedDecision: readDecision(sections, "proposed-decision"),
    decision: readDecision(sections, "decision"),
    sections: sections.map(toReadSection),
    consultees: readConsultees(sections, index, day),
    preparation: readPreparation(sections, day),
    signatories: readSignatories(sections),
    attachments: readAttachments(text),
    attests: readAttests(sections),
    quoted: text.quoted.length > 0 ? text.quoted.map((line) => line.text).join("\n") : null,
  };
  return { ...fields, questions: askAbout(fields) };
}

/** Who answers whom, when, and under which numbers. */
function readHead(text: AnswerText, index: BodyIndex) {
  const day = readDay(text);
  const addressee = readAddressee(text);
  const named = readAsker(text);
  // A statement goes to whoever asked, so where nobody is said to have asked it is the addressee.
  const fallback = named.value === null && !text.isReport && addressee.value !== null;
  const asker = fallback ? { ...addressee, confidence: "likely" as const } : named;
  const { own, foreign, predecessor, others } = readNumbers(text, registerLetters(asker.value, index));
  return {
    ...readTitle(text),
    ...readSender(text, { index, asker: named.value, addressee, day: day.value ?? undefined }),
    asker,
    addressee,
    officer: readOfficer(text),
    day,
    dueDay: readDueDay(text, day.value),
    ownNumber: own,
    foreignNumber: foreign,
    predecessorNumber: predecessor,
    otherNumbers: others,
  };
}

function readOfficer({ labels }: AnswerText): Field<string | null> {
  const label = labels.find(({ kind }) => kind === "officer");
  if (!label) return field<string | null>(null, "uncertain", null);
  return field<string | null>(
    label.value.split(/,|\s{2}/)[0] ?? label.value,
    "likely",
    foundInHead(label.line, label.at, label.value),
  );
}

function toReadSection(section: Section): Field<ReadSection> {
  const { heading, kind, within, confidence, title, paragraphs } = section;
  const first = title ?? paragraphs[0];
  const found = first ? foundAt(first, 0, first.text, nameOfSection(section)) : null;
  return field({ heading, kind, within, text: paragraphs.map(({ text }) => text).join("\n\n") }, confidence, found);
}
