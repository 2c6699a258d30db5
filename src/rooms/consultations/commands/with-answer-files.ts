import type { Outcome } from "../../../kernel/outcome.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import type { World } from "../../../platform/world.ts";
import { type KeptFile, withKeptFiles } from "../../register/index.ts";
import type { ConsulteeForReport } from "../queries/consultee-for-report.ts";
import { answerAsText } from "../rules/answer-as-text.ts";

type Row = Record<string, unknown>;
type Written = { stance: unknown; text: unknown; viewpoints: readonly Row[]; replies: readonly Row[]; files: unknown };
type Question = Pick<ConsulteeForReport, "senderName" | "senderCaseNumber" | "title" | "name" | "questions">;
type Sections = readonly { sectionId: string; heading: string }[];

const said = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** The answer as it was written, in Swedish, since it is a document in a Swedish register. */
function asText(question: Question, sections: Sections, written: Written): string {
  const t = textsOf("sv", "consultations");
  const heading = (id: string) => sections.find((one) => one.sectionId === id)?.heading ?? t("viewpoint.whole");
  const stance = said(written.stance);
  return answerAsText({
    sender: question.senderName,
    number: question.senderCaseNumber,
    title: question.title,
    name: question.name,
    stance: stance === "" ? "" : t(stance === "declined" ? "kind.declined" : `stance.${stance}`),
    text: said(written.text),
    viewpoints: written.viewpoints
      .filter(({ words }) => said(words) !== "")
      .map(({ words, kind, section }) => ({
        words: said(words),
        kind: said(kind) === "" ? "" : t(`viewpoint.kind.${said(kind)}`),
        section: heading(said(section)),
      })),
    replies: written.replies
      .filter(({ text }) => said(text) !== "")
      .map(({ question: id, text }) => ({
        question: question.questions.find((one) => one.id === id)?.text ?? "",
        text: said(text),
      })),
  });
}

/** Stores what was uploaded and, beside it, what was written as a text of its own, and hands both to `register`. */
export function withAnswerFiles<T>(
  world: World,
  asked: { question: Question; sections: Sections },
  written: Written,
  register: (files: KeptFile[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const uploaded = Array.isArray(written.files) ? written.files.filter((one) => one instanceof File) : [];
  const text = new File([asText(asked.question, asked.sections, written)], "svar.txt", { type: "text/plain" });
  return withKeptFiles(world, [...uploaded, text], "files", register);
}
