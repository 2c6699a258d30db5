import type { Field } from "./field.ts";
import type { Viewpoint } from "./merge-viewpoints.ts";
import type { AnswerKind } from "./read-answer-kind.ts";
import type { Attachment } from "./read-attachments.ts";
import type { Attest } from "./read-attests.ts";
import type { Consultee } from "./read-consultees.ts";
import type { Preparation } from "./read-preparation.ts";
import type { Sender } from "./read-sender.ts";
import type { Signatory } from "./read-signatories.ts";
import type { Stance } from "./read-stance.ts";
import type { Titles } from "./read-title.ts";
import type { SectionKind } from "./section-words.ts";

export type ReadSection = { heading: string | null; kind: SectionKind; within: SectionKind | null; text: string };
/** All that could be read from an answer, each with how sure it is and where it stands. */
export type AnswerFields = Titles &
  Sender & {
    kind: Field<AnswerKind>;
    asker: Field<string | null>;
    addressee: Field<string | null>;
    officer: Field<string | null>;
    day: Field<Temporal.PlainDate | null>;
    dueDay: Field<Temporal.PlainDate | null>;
    ownNumber: Field<string | null>;
    foreignNumber: Field<string | null>;
    predecessorNumber: Field<string | null>;
    otherNumbers: Field<string>[];
    stance: Field<Stance>;
    viewpoints: Field<Viewpoint>[];
    proposedDecision: Field<string>[];
    decision: Field<string>[];
    sections: Field<ReadSection>[];
    consultees: Field<Consultee>[];
    preparation: Preparation;
    signatories: Field<Signatory>[];
    attachments: Field<Attachment>[];
    attests: Field<Attest>[];
    /** Older mail that was put aside. */
    quoted: string | null;
  };

/** Something a person should settle: which field, why, and the words to say it with. */
export type ReadingQuestion = {
  about: string;
  reason: "missing" | "several" | "unsure" | "misspelt" | "unknown-name" | "ended" | "late";
  values: Record<string, string>;
  line: number | null;
};

const ASKED = [
  "foreignNumber",
  "day",
  "stance",
  "dueDay",
  "ownNumber",
  "predecessorNumber",
  "addressee",
  "administration",
] as const;
const NEEDED: ReadonlySet<string> = new Set(["foreignNumber", "day", "stance"]);

/** What to ask before the reading is used: what is missing, what could be something else, and names that fit nobody. */
export function askAbout(fields: AnswerFields): ReadingQuestion[] {
  const questions = ASKED.flatMap((about): ReadingQuestion[] => {
    const one: Field<unknown> = fields[about];
    const values = { value: shown(one.value), alternatives: (one.alternatives ?? []).map(shown).join(", ") };
    const line = one.found?.line ?? null;
    if (one.value === null || one.value === "uncertain")
      return NEEDED.has(about) ? [{ about, reason: "missing", values, line }] : [];
    if (one.alternatives) return [{ about, reason: "several", values, line }];
    return one.confidence === "uncertain" ? [{ about, reason: "unsure", values, line }] : [];
  });
  if (fields.bodies.length === 0)
    questions.push({ about: "bodies", reason: "missing", values: { value: "", alternatives: "" }, line: null });
  return [...questions, ...fields.consultees.flatMap(askAboutConsultee), ...lateAnswer(fields)];
}

const shown = (value: unknown): string => (value === null ? "" : String(value));

function askAboutConsultee({ value, confidence, found }: Field<Consultee>, index: number): ReadingQuestion[] {
  const values = { value: value.written, alternatives: value.name };
  const about = `consultees[${index}]`;
  const line = found?.line ?? null;
  if (value.through === "spelling") return [{ about, reason: "misspelt", values, line }];
  if (value.through === "unknown" && confidence === "uncertain")
    return [{ about, reason: "unknown-name", values, line }];
  const ended = confidence === "uncertain" && value.through !== "group" && value.through !== "unknown";
  return ended ? [{ about, reason: "ended", values, line }] : [];
}

function lateAnswer({ day, dueDay }: AnswerFields): ReadingQuestion[] {
  if (!day.value || !dueDay.value || Temporal.PlainDate.compare(day.value, dueDay.value) <= 0) return [];
  return [
    {
      about: "day",
      reason: "late",
      values: { value: shown(day.value), alternatives: shown(dueDay.value) },
      line: day.found?.line ?? null,
    },
  ];
}
