import { inARow } from "../../../kernel/in-a-row.ts";
import { inSentence } from "../../../kernel/in-sentence.ts";
import type { ReportAnswerKind, ReportText, SectionKind } from "../model.ts";
import { decisionPoints } from "./decision-points.ts";
import { writtenText } from "./written-text.ts";

/** What is known of the question before a word is written. */
export type Question = {
  title: string;
  sender: string;
  senderNumber: string | null;
  /** Written as `2024-03-01`. */
  dueDay: string;
  /** The others that were asked, a group as it is named in a sentence (*samtliga stadsdelsnämnder*). */
  others: readonly string[];
};

export type Asked = {
  question: Question;
  body: string;
  administration: string;
  answerKind: ReportAnswerKind;
  /** Ordinary approval of the minutes would miss the due day. */
  immediate: boolean;
};

const genitive = (name: string) => (/[sxz]$/iu.test(name) ? name : `${name}s`);
const lower = (title: string) =>
  title.replace(/^(Förslag|Revidering|Reviderat|Ny|Nytt|Nya)\b/u, (word) => word.toLowerCase());

const decider: Record<ReportAnswerKind, (body: string) => string> = {
  committee_statement: (body) => body,
  administration_statement: () => "Förvaltningen",
  chair_decision: (body) => `Ordföranden i ${inSentence(body)}`,
};

function proposedDecision({ question, body, answerKind, immediate }: Asked): ReportText {
  const asker = genitive(inSentence(question.sender));
  const verb = answerKind === "administration_statement" ? "lämnar detta" : "godkänner förvaltningens";
  const point = `${decider[answerKind](body)} ${verb} tjänsteutlåtande som svar på ${asker} remiss angående ${lower(question.title)}.`;
  const atOnce = answerKind === "committee_statement" && immediate;
  return decisionPoints(atOnce ? [point, "Paragrafen justeras omedelbart."] : [point]);
}

function background({ question, administration }: Asked): ReportText {
  const { title, sender, dueDay, others } = question;
  const asked = `${administration} har fått ärendet ${title} på remiss från ${inSentence(sender)} för besvarande senast ${dueDay}.`;
  const names = others.map(inSentence);
  return writtenText(
    names.length === 0 ? [asked] : [asked, `Ärendet har även remitterats till ${inARow(names, "samt")}.`],
  );
}

/** The title, the line under it and the sections that can be filled in before the officer has begun. */
export function draftedReport(asked: Asked): {
  title: string;
  subtitle: string;
  sections: Partial<Record<SectionKind, ReportText>>;
} {
  const { title, sender, senderNumber } = asked.question;
  const number = senderNumber ? `, Dnr ${senderNumber}` : "";
  return {
    title: /^remiss/iu.test(title) ? title : `Remiss av ${lower(title)}`,
    subtitle: `Svar på remiss från ${inSentence(sender)}${number}`,
    sections: { proposed_decision: proposedDecision(asked), background: background(asked) },
  };
}
