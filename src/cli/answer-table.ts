import type { AnswerReading, Field, ReadingQuestion } from "../rooms/consultations/rules.ts";
import { answerWords } from "./answer-words.ts";
import { warningWords } from "./warning-words.ts";

/** What was read, with what the file held besides its text. */
export type ToldAnswer = AnswerReading & {
  file: { name: string; pages?: number };
  bodiesFrom: "database" | "demo-city";
  reported: readonly { what: string; text: string; author?: string; day?: string }[];
  warnings: readonly string[];
};

const LABEL = 24;
const WIDTH = 110;

/** The reading as lines for a person at a terminal: the fields, the lists, and last what somebody must settle. */
export function answerTable(told: ToldAnswer, type: string): string[] {
  const pages = told.file.pages === undefined ? "" : `, ${told.file.pages} ${told.file.pages === 1 ? "sida" : "sidor"}`;
  return [
    `${told.file.name} (${type}${pages})`,
    "",
    ...fieldLines(told),
    ...block(
      "Förslag till beslut",
      told.proposedDecision.map(({ value }) => value),
    ),
    ...block(
      "Beslut",
      told.decision.map(({ value }) => value),
    ),
    ...block(
      "Avsnitt",
      told.sections.map(({ value }) => value.heading ?? sectionWithout(value.kind)),
    ),
    ...block(`Remissinstanser (${told.consultees.length})`, told.consultees.map(consulteeLine)),
    ...block("Beredning", told.preparation.steps.map(stepLine)),
    ...block("Synpunkter", told.viewpoints.map(viewpointLine)),
    ...block(
      "Undertecknat av",
      told.signatories.map(({ value }) => commas(value.name, value.title, value.organisation)),
    ),
    ...block(
      "Bilagor",
      told.attachments.map(({ value }) => `${value.number === null ? "" : `${value.number}. `}${value.title}`),
    ),
    ...block(
      "Attesterat av",
      told.attests.map(({ value }) => commas(value.name ?? "(utan namn)", value.title, value.day?.toString())),
    ),
    ...block("I filen finns också", [...told.reported.map(reportedLine), ...told.warnings.map(warningWords)]),
    ...block("Att ta ställning till", told.questions.map(questionLine)),
  ];
}

function fieldLines(told: AnswerReading): string[] {
  const rows: [string, Field<unknown>][] = [
    ["Rubrik", told.title],
    ["Underrubrik", told.subtitle],
    ["Förvaltning", told.administration],
    ...told.bodies.map((one): [string, Field<unknown>] => [
      "Svarande",
      { ...one, value: one.value.name, alternatives: undefined } as Field<unknown>,
    ]),
    ["Till", told.addressee],
    ["Remiss från", told.asker],
    ["Handläggare", told.officer],
    ["Dag", told.day],
    ["Sista svarsdag", told.dueDay],
    ["Eget diarienummer", told.ownNumber],
    ["Avsändarens nummer", told.foreignNumber],
    ["Tidigare ärende", told.predecessorNumber],
    [
      "Slag av svar",
      { ...told.kind, value: answerWords.kind[told.kind.value], alternatives: undefined } as Field<unknown>,
    ],
    ["Ställningstagande", stanceField(told.stance)],
    ["Berett av", told.preparation.preparedBy],
  ];
  return rows.map(([label, one]) => fieldLine(label, one));
}

function stanceField({ alternatives, ...stance }: AnswerReading["stance"]): Field<unknown> {
  const words = { ...stance, value: answerWords.stance[stance.value] };
  return alternatives ? { ...words, alternatives: alternatives.map((one) => answerWords.stance[one]) } : words;
}

function fieldLine(label: string, { value, confidence, found, alternatives }: Field<unknown>): string {
  if (value === null) return `${label.padEnd(LABEL)}–`;
  const notes = [
    answerWords.confidence[confidence],
    alternatives ? `eller ${alternatives.map(String).join(", ")}` : "",
    found ? `rad ${found.line}` : "",
  ];
  const shown = notes.filter((note) => note !== "").join(", ");
  return `${label.padEnd(LABEL)}${String(value)}${shown === "" ? "" : `  (${shown})`}`;
}

function block(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ["", heading, ...items.flatMap((item) => wrapped(item))];
}

/** Breaks a point of a list at blanks, so that it reads in a terminal. */
function wrapped(item: string): string[] {
  const lines = [" "];
  for (const word of item.replace(/\s+/g, " ").split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last.length + 1 + word.length > WIDTH && last.trim() !== "") lines.push(`    ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const commas = (...parts: (string | null | undefined)[]) => parts.filter((part) => part).join(", ");
const sectionWithout = (kind: string) => (kind === "signatories" ? "(underskrifter)" : "(utan rubrik)");

function consulteeLine({ value, confidence }: AnswerReading["consultees"][number]): string {
  const written = value.group ?? (value.written.toLowerCase() === value.name.toLowerCase() ? "" : value.written);
  return commas(`${value.name}${written === "" ? "" : ` (skrivet: ${written})`}`, answerWords.confidence[confidence]);
}

function stepLine({ value }: AnswerReading["preparation"]["steps"][number]): string {
  return commas(`${value.body}${value.outcome ? ` ${answerWords.outcome[value.outcome]}` : ""}`, value.day?.toString());
}

function viewpointLine({ value, confidence, found }: AnswerReading["viewpoints"][number]): string {
  const places = [found, ...value.also].flatMap((place) => (place ? [`rad ${place.line}`] : [])).join(" och ");
  const sure = confidence === "certain" ? "" : `${answerWords.confidence[confidence]}, `;
  return `${answerWords.viewpoint[value.kind]}: ${value.sentence} (${sure}${places})`;
}

function reportedLine({ what, text, author, day }: ToldAnswer["reported"][number]): string {
  const short = text.length > 160 ? `${text.slice(0, 159)}…` : text;
  return `${answerWords.reported[what] ?? what}: ${commas(`"${short}"`, author, day)}`;
}

function questionLine({ about, reason, values, line }: ReadingQuestion): string {
  const sentence = answerWords.questions[reason](
    answerWords.fields[about] ?? about,
    values.value ?? "",
    values.alternatives ?? "",
  );
  return line === null ? sentence : `${sentence} (rad ${line})`;
}
