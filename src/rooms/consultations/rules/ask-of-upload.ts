import { queryKeys, searchKeys } from "../../../kernel/case-number-keys.ts";
import type { MatchedConsultee } from "./match-consultee.ts";
import type { ToldAnswer } from "./told-answer.ts";

/** A question to whoever confirms: a message under `upload.ask`, its blanks, and the line it is about. */
export type UploadQuestion = { key: string; values: Record<string, string>; line: number | null };

type Known = {
  caseNumber: string;
  matched: MatchedConsultee | null;
  /** The number of the answer this one would replace. */
  replaces: number | null;
  late: { arrived: string; due: string } | null;
};

const sameNumber = (a: string, b: string) => queryKeys(a).some((key) => searchKeys(b).includes(key));
/** Asked here in other words, since this house knows who was asked and under which number. */
const elsewhere = new Set(["foreignNumber", "bodies"]);

function aboutNumber(answer: NonNullable<ToldAnswer["answer"]>, caseNumber: string): UploadQuestion[] {
  const { value, alternatives = [], found } = answer.foreignNumber;
  const ours = [value, ...alternatives].some((number) => number !== null && sameNumber(number, caseNumber));
  if (ours) return [];
  const values = { ours: caseNumber, read: value ?? "" };
  return [{ key: value === null ? "number-missing" : "number-other", values, line: found?.line ?? null }];
}

function aboutSender(answer: NonNullable<ToldAnswer["answer"]>, matched: MatchedConsultee | null): UploadQuestion[] {
  const [first] = answer.bodies;
  const line = first?.found?.line ?? null;
  if (!first) return [{ key: "sender-missing", values: {}, line: null }];
  if (!matched) return [{ key: "sender-not-asked", values: { name: first.value.name }, line }];
  const values = { written: matched.written, name: matched.name };
  return matched.sure ? [] : [{ key: "sender-unsure", values, line }];
}

/** All that a person must settle before what was read becomes an answer: nothing is guessed in silence. */
export function askOfUpload({ answer }: ToldAnswer, { caseNumber, matched, replaces, late }: Known): UploadQuestion[] {
  const name = matched?.name ?? "";
  const here: UploadQuestion[] = [
    ...(replaces === null ? [] : [{ key: "replaces", values: { name, number: String(replaces) }, line: null }]),
    ...(late ? [{ key: "late", values: { name, ...late }, line: null }] : []),
  ];
  if (!answer) return here;
  const read = answer.questions.filter(({ about }) => !elsewhere.has(about));
  return [
    ...aboutNumber(answer, caseNumber),
    ...aboutSender(answer, matched),
    ...here,
    ...read.map(({ about, reason, values, line }) => ({
      key: `read-${reason}`,
      values: { ...values, about: about.replace(/\[.*$/, "") },
      line,
    })),
  ];
}
