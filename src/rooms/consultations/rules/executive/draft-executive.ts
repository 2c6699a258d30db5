import { inARow } from "../../../../kernel/in-a-row.ts";
import { swedishDay } from "../../../../kernel/swedish-day.ts";
import { paragraphsOf } from "../paragraphs-of.ts";
import { answeredSentence, askedSentence } from "./asked-sentence.ts";
import { consulteeSentence } from "./consultee-sentence.ts";
import type { DraftedParagraph, ExecutiveSources, SourceAnswer, SourceConsultee } from "./executive-sources.ts";
import { viewsParagraphs } from "./views-paragraphs.ts";

const ofWhole = (
  part: DraftedParagraph["part"],
  text: string,
  { consultationId }: ExecutiveSources,
): DraftedParagraph => ({
  part,
  heading: null,
  content: paragraphsOf(text),
  sourceKind: "consultation",
  sourceId: consultationId,
});

function matter(sources: ExecutiveSources): string {
  const { title, bodyName, sentDay, dueDay, sections } = sources;
  const sent = sentDay === null ? "" : ` den ${swedishDay(sentDay)}`;
  const parts = sections.length === 0 ? "" : `\n\nFörslaget omfattar ${inARow(sections)}.`;
  return `${bodyName} har skickat ”${title}” på remiss${sent}, med sista svarsdag den ${swedishDay(dueDay)}.${parts}`;
}

type Answered = SourceConsultee & { answer: SourceAnswer };
const hasAnswer = (one: SourceConsultee): one is Answered => one.answer !== null && one.answer.kind !== "declined";

/** What the compilation says at length: the answer's own views, else its summary, else what was said in one sentence. */
function longContent(one: Answered): DraftedParagraph["content"] {
  const { extract, ownSummary } = one.answer;
  return extract ?? paragraphsOf(ownSummary ?? consulteeSentence(one));
}

const dissentWords = {
  reservation: "Reservation av",
  special_statement: "Särskilt uttalande av",
  alternate_statement: "Ersättaryttrande av",
} as const;

const dissentText = ({ dissents }: SourceAnswer) =>
  dissents.map(({ kind, names, statement }) => `${dissentWords[kind]} ${names}\n\n${statement}`).join("\n\n");

/** Tied to the consultee and not to the answer, so that a corrected answer brings its own text to the same paragraph. */
const ofConsultee = (
  part: DraftedParagraph["part"],
  { id, name }: Answered,
  content: DraftedParagraph["content"],
): DraftedParagraph => ({
  part,
  heading: name,
  content,
  sourceKind: "consultee",
  sourceId: id,
});

/**
 * The executive board's report as its sources make it, paragraph by paragraph in the order it is read: what is proposed, the
 * matter, who was asked and what each said, what becomes of it, the answers at length, and those who did not agree.
 */
export function draftExecutive(sources: ExecutiveSources): DraftedParagraph[] {
  const { title, consultees } = sources;
  const there = consultees.filter(({ stage }) => stage !== "withdrawn");
  const answered = there.filter(hasAnswer);
  return [
    ofWhole("proposed_decision", `${title} godkänns i enlighet med bilaga till utlåtandet.`, sources),
    ofWhole("the_matter", matter(sources), sources),
    ofWhole("preparation", `${askedSentence(consultees)} ${answeredSentence(consultees)}`, sources),
    ...there.map(
      (one): DraftedParagraph => ({
        part: "preparation",
        heading: null,
        content: paragraphsOf(consulteeSentence(one)),
        sourceKind: "consultee",
        sourceId: one.id,
      }),
    ),
    ...viewsParagraphs(sources),
    ...answered.map((one) => ofConsultee("compilation", one, longContent(one))),
    ...answered
      .filter(({ answer }) => answer.dissents.length > 0)
      .map((one) => ofConsultee("dissents", one, paragraphsOf(dissentText(one.answer)))),
  ];
}
