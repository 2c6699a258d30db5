import type { Field } from "../../src/rooms/consultations/rules/reading/field.ts";
import type { AnswerReading } from "../../src/rooms/consultations/rules/reading/read-answer.ts";

const marks = { certain: "", likely: " ?", uncertain: " ??" } as const;
const shown = (value: unknown) => (value === null ? "–" : String(value));
const one = ({ value, confidence, alternatives = [] }: Field<unknown>) =>
  value === null
    ? "–"
    : `${shown(value)}${marks[confidence]}${alternatives.map((other) => ` | ${shown(other)}`).join("")}`;
const list = (parts: unknown[]) => parts.filter((part) => part !== null && part !== undefined).join(", ");

/**
 * A reading in few words, as a person would check it: one question mark for likely, two for uncertain, alternatives after a
 * bar. Lines and offsets are left out, so that the same answer in another layout has the same facts.
 */
export function answerFacts(read: AnswerReading): Record<string, string | string[]> {
  return {
    title: one(read.title),
    kind: one(read.kind),
    administration: one(read.administration),
    bodies: read.bodies.map((body) => one({ ...body, value: body.value.name, alternatives: [] })),
    addressee: one(read.addressee),
    asker: one(read.asker),
    day: one(read.day),
    dueDay: one(read.dueDay),
    numbers: [one(read.ownNumber), one(read.foreignNumber), one(read.predecessorNumber)],
    stance: one(read.stance),
    sections: read.sections.map(({ value }) => list([value.kind, value.within && `in ${value.within}`])),
    decision: [...read.proposedDecision, ...read.decision].map(({ value }) => value),
    consultees: read.consultees.map(({ value, confidence }) => `${value.name}${marks[confidence]}`),
    preparation: read.preparation.steps.map(({ value }) => list([value.body, value.day, value.outcome])),
    viewpoints: read.viewpoints.map(
      ({ value, confidence }) => `${value.kind}: ${value.concerns.words}${marks[confidence]}`,
    ),
    signatories: read.signatories.map(({ value }) => list([value.name, value.title, value.organisation])),
    attachments: read.attachments.map(({ value }) => list([value.number, value.title])),
    attests: read.attests.map(({ value }) => list([value.name ?? "–", value.title, value.day])),
    questions: read.questions.map(({ about, reason }) => `${about} ${reason}`),
  };
}
