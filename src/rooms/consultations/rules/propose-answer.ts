import { type AnswerKind, type AnswerStance, type DissentKind, longest, type ViewpointKind } from "../model.ts";
import { guessSection } from "./guess-section.ts";
import type { Confidence } from "./reading/field.ts";
import { readingWords } from "./reading-words.ts";
import type { ToldAnswer } from "./told-answer.ts";

type Answer = NonNullable<ToldAnswer["answer"]>;

export type ProposedViewpoint = {
  kind: ViewpointKind;
  sectionId: string | null;
  words: string;
  confidence: Confidence;
  line: number | null;
};

/** What the form holds before a person has looked: what was read, and nothing where nothing was. */
export type ProposedAnswer = {
  title: string;
  kind: AnswerKind | null;
  stance: AnswerStance | null;
  senderNumber: string;
  decidedDay: string;
  ownSummary: string;
  decision: string;
  extract: string;
  viewpoints: ProposedViewpoint[];
  dissents: { kind: DissentKind; names: string; statement: string }[];
};

const textOf = (answer: Answer, ...kinds: string[]) =>
  answer.sections
    .filter(({ value }) => kinds.includes(value.within ?? value.kind))
    .map(({ value }) => value.text)
    .filter((text) => text !== "")
    .join("\n\n");

/** "Reservation av Kim Ek m.fl. (X)", or "Ledamoten Kim Ek m.fl. (X) reserverar sig": whose it is, when that is said. */
const whose = [
  /(?:av|från)\s+(.{3,160}?\([^)]{1,20}\))/iu,
  /^(?:vice ordföranden|ordföranden|ledamoten|ledamöterna|ersättaren|tjänstgörande ersättaren)?\s*(.{3,160}?\([^)]{1,20}\))\s+(?:reserverar|lämnar|anmäler|anför)/iu,
];

function namesIn(...lines: string[]): string {
  const found = lines.flatMap((line) => whose.flatMap((shape) => shape.exec(line)?.[1] ?? []));
  return (found[0] ?? "").slice(0, longest.name);
}

function dissentsIn(answer: Answer): ProposedAnswer["dissents"] {
  const kinds: Partial<Record<string, DissentKind>> = {
    reservation: "reservation",
    "special-statement": "special_statement",
  };
  return answer.sections.flatMap(({ value }) => {
    const kind = kinds[value.kind];
    if (!kind || value.text === "") return [];
    const [first = ""] = value.text.split("\n");
    const names = namesIn(value.heading ?? "", first);
    return [{ kind, names, statement: value.text.slice(0, longest.statement) }];
  });
}

const decisionIn = ({ decision, proposedDecision }: Answer) =>
  (decision.length > 0 ? decision : proposedDecision).map(({ value }) => value).join("\n\n");

/** What an answer's file says, as the form that a person confirms. Sections are guesses from the words alone. */
export function proposeAnswer(
  answer: ToldAnswer["answer"],
  sections: readonly { sectionId: string; heading: string }[],
): ProposedAnswer | null {
  if (!answer) return null;
  return {
    title: answer.title.value ?? "",
    kind: answer.kind.confidence === "uncertain" ? null : readingWords.kinds[answer.kind.value],
    stance: answer.stance.confidence === "uncertain" ? null : readingWords.stances[answer.stance.value],
    senderNumber: answer.ownNumber.value ?? "",
    decidedDay: answer.day.value ?? "",
    ownSummary: textOf(answer, "summary"),
    decision: decisionIn(answer),
    extract: textOf(answer, "views", "opening"),
    viewpoints: answer.viewpoints.map(({ value, confidence, found }) => ({
      kind: value.kind,
      sectionId: guessSection(value.sentence, sections),
      words: value.sentence.slice(0, longest.viewpoint),
      confidence,
      line: found?.line ?? null,
    })),
    dissents: dissentsIn(answer),
  };
}
