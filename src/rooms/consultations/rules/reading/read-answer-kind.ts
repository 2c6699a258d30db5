import type { AnswerText } from "./answer-text.ts";
import { type Field, field } from "./field.ts";
import { kindOfOrganisation } from "./organisation-words.ts";
import { foundAt, nameOfSection } from "./passages-in.ts";
import type { Sender } from "./read-sender.ts";
import type { Stance } from "./read-stance.ts";
import type { Paragraph } from "./to-paragraphs.ts";

/** In which form the answer was given: by whom it was decided, or that nothing is said. */
export type AnswerKind =
  | "committee-statement"
  | "administration-statement"
  | "chair-decision"
  | "declined"
  | "no-objection"
  | "statement";

const CHAIR =
  /ordförandebeslut|ordföranden(?:s)? (?:har )?beslut|(?:6 kap\.? ?39|39) ?§|ordförande(?:n)? .{0,40}på (?:nämndens|styrelsens) vägnar|brådskande ärende/i;
const OFFICIALS =
  /kontorsyttrande|förvaltningsyttrande|kontorssvar|tjänstemannasvar|tjänstemannayttrande|förvaltningens remissvar|(?:förvaltningen|kontoret) (?:lämnar|avger|besvarar) (?:härmed |därför )?(?:ett |remissen|svar|yttrande)|av tidsskäl|på delegation/i;

/** Tells the form of an answer. The committee's decision may still be to come: a staff report proposes one. */
export function readAnswerKind(text: AnswerText, stance: Field<Stance>, sender: Sender): Field<AnswerKind> {
  if (stance.value === "declines") return field<AnswerKind>("declined", stance.confidence, stance.found);
  const chair = firstWith(text, CHAIR);
  if (chair) return field<AnswerKind>("chair-decision", "likely", chair);
  const decision = text.sections.find(({ kind }) => kind === "decision" || kind === "proposed-decision");
  if (decision) {
    const found = decision.title ? foundAt(decision.title, 0, decision.title.text, nameOfSection(decision)) : null;
    return field<AnswerKind>("committee-statement", decision.kind === "decision" ? "certain" : "likely", found);
  }
  const officials = firstWith(text, OFFICIALS);
  if (officials && sender.administration.value)
    return field<AnswerKind>("administration-statement", "likely", officials);
  if (stance.value === "neutral") return field<AnswerKind>("no-objection", stance.confidence, stance.found);
  const [body] = sender.bodies;
  if (body && kindOfOrganisation(body.value.name) === "committee")
    return field<AnswerKind>("committee-statement", "likely", body.found);
  if (sender.administration.value)
    return field<AnswerKind>("administration-statement", "likely", sender.administration.found);
  return field<AnswerKind>("statement", "likely", body?.found ?? null);
}

function firstWith({ head, sections }: AnswerText, shape: RegExp) {
  const own = sections.filter(
    ({ kind }) => !["matter", "reservation", "special-statement", "attachments"].includes(kind),
  );
  const pieces: { paragraph: Paragraph; section: string }[] = [
    ...head.map((paragraph) => ({ paragraph, section: "head" })),
    ...own.flatMap((section) =>
      section.paragraphs.slice(0, 60).map((paragraph) => ({ paragraph, section: nameOfSection(section) })),
    ),
  ];
  for (const { paragraph, section } of pieces) {
    const match = shape.exec(paragraph.text.slice(0, 4_000));
    if (match) return foundAt(paragraph, match.index, match[0], section);
  }
  return null;
}
