import type { Confidence } from "./reading/field.ts";
import { readingWords } from "./reading-words.ts";
import type { ToldAnswer } from "./told-answer.ts";

/** One thing that was read: what it is (a message under `upload.field`), its value, how sure, and where it stands. */
export type ReadRow = {
  field: string;
  value: string;
  /** Message key for values that are words of the room's own. */
  word?: string;
  confidence: Confidence;
  line: number | null;
  page: number | null;
  quote: string;
  alternatives: string[];
};

type Answer = NonNullable<ToldAnswer["answer"]>;
type Read<T> = {
  value: T;
  confidence: Confidence;
  found: { line: number; page?: number; quote: string } | null;
  alternatives?: T[];
};

const plain = [
  "title",
  "subtitle",
  "administration",
  "addressee",
  "asker",
  "officer",
  "day",
  "dueDay",
  "ownNumber",
  "foreignNumber",
  "predecessorNumber",
] as const;

function row<T>(field: string, read: Read<T>, say: (value: T) => string): ReadRow {
  const { confidence, found, alternatives = [] } = read;
  const place = { line: found?.line ?? null, page: found?.page ?? null, quote: found?.quote ?? "" };
  return { field, value: say(read.value), confidence, ...place, alternatives: alternatives.map(say) };
}

const commas = (...parts: (string | null | undefined)[]) => parts.filter((part) => part).join(", ");

/** The facts of an answer in the order one checks them: whose, to whom, which numbers and days, and what it thinks. */
export function readRows(answer: Answer): ReadRow[] {
  const stance = readingWords.stances[answer.stance.value];
  return [
    ...answer.bodies.map((one) => row("bodies", one, ({ name }) => name)),
    ...plain
      .filter((name) => answer[name].value !== null)
      .map((name) => row(name, answer[name], (value) => value ?? "")),
    ...answer.otherNumbers.map((one) => row("otherNumbers", one, (value) => value)),
    { ...row("kind", answer.kind, () => ""), word: `kind.${readingWords.kinds[answer.kind.value]}`, alternatives: [] },
    {
      ...row("stance", answer.stance, () => ""),
      word: stance === null ? "upload.stance-unclear" : `stance.${stance}`,
      alternatives: [],
    },
    ...answer.preparation.steps.map((one) => row("preparation", one, ({ body, day }) => commas(body, day))),
    ...answer.signatories.map((one) =>
      row("signatories", one, ({ name, title, organisation }) => commas(name, title, organisation)),
    ),
    ...answer.attachments.map((one) =>
      row("attachments", one, ({ number, title }) => (number === null ? title : `${number}. ${title}`)),
    ),
    ...answer.attests.map((one) => row("attests", one, ({ name, title, day }) => commas(name, title, day))),
  ];
}
