import { type AnswerText, answerText } from "./answer-text.ts";
import { type AnswerFields, askAbout, type ReadingQuestion, type ReadSection } from "./ask-about.ts";
import { type Field, field } from "./field.ts";
import { type BodyDirectory, indexBodies } from "./index-bodies.ts";
import { kindOfOrganisation } from "./organisation-words.ts";
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
  const day = readDay(text);
  const addressee = readAddressee(text);
  const isReport = text.sections.some(({ kind }) => kind === "proposed-decision");
  const named = readAsker(text);
  const sender = readSender(text, index, named.value, addressee, day.value ?? undefined);
  // A statement goes to whoever asked, so where nobody is said to have asked it is the addressee.
  const asker = named.value === null && !isReport && addressee.value !== null ? { ...addressee, confidence: "likely" as const } : named;
  const { own: ownNumber, foreign: foreignNumber, predecessor: predecessorNumber, others: otherNumbers } = readNumbers(text);
  const own = ownNames(sender, isReport ? addressee : null);
  const viewpoints = readViewpoints(text.sections, own);
  const stance = readStance(text.sections, own, viewpoints.some(({ value }) => value.kind !== "support"));
  const [body] = sender.bodies;
  const fields: AnswerFields = {
    ...readTitle(text),
    ...sender,
    kind: readAnswerKind(text, stance, sender, body !== undefined && kindOfOrganisation(body.value.name) === "committee"),
    asker,
    addressee,
    officer: readOfficer(text),
    day,
    dueDay: readDueDay(text, day.value),
    ownNumber,
    foreignNumber,
    predecessorNumber,
    otherNumbers,
    stance,
    viewpoints,
    proposedDecision: readDecision(text.sections, "proposed-decision"),
    decision: readDecision(text.sections, "decision"),
    sections: text.sections.map(toReadSection),
    consultees: readConsultees(text.sections, index, day.value),
    preparation: readPreparation(text.sections, day.value),
    signatories: readSignatories(text.sections),
    attachments: readAttachments(text),
    attests: readAttests(text.sections),
    quoted: text.quoted.length > 0 ? text.quoted.map((line) => line.text).join("\n") : null,
  };
  return { ...fields, questions: askAbout(fields) };
}

function readOfficer({ labels }: AnswerText): Field<string | null> {
  const label = labels.find(({ kind }) => kind === "officer");
  if (!label) return field<string | null>(null, "uncertain", null);
  return field<string | null>(label.value.split(/,|\s{2}/)[0] ?? label.value, "likely", foundInHead(label.line, label.at, label.value));
}

function toReadSection(section: Section): Field<ReadSection> {
  const { heading, kind, within, confidence, title, paragraphs } = section;
  const first = title ?? paragraphs[0];
  const found = first ? foundAt(first, 0, first.text, nameOfSection(section)) : null;
  return field({ heading, kind, within, text: paragraphs.map(({ text }) => text).join("\n\n") }, confidence, found);
}
