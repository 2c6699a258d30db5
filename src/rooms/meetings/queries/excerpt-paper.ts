import type { Block, PaperDocument } from "../../../platform/paper/document.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import { type Language, type Texts, textsOf } from "../../../platform/texts/texts.ts";
import type { SettledItem } from "./settled-item.ts";

const heading = (text: string): Block => ({ kind: "heading", level: 1, text });
const paragraphs = (text: string): Block[] =>
  text.split(/\n{2,}/).map((part): Block => ({ kind: "paragraph", text: part }));

/** What was decided, in the words of the decision, or in one sentence where the outcome says it all. */
function decisionBlocks({ decision, outcome, body, tabledTo, reason }: SettledItem, t: Texts): Block[] {
  if (decision) return toBlocks(decision);
  const said = t(`excerpt.decides.${outcome ?? "nothing"}`, { body, day: tabledTo?.day.toString() ?? "" });
  return [{ kind: "paragraph", text: said }, ...(reason ? paragraphs(t("excerpt.reason", { reason })) : [])];
}

/** The proposal stands beside the decision where they differ; else one sentence says that they are the same. */
function proposalBlocks({ outcome, proposed, origin }: SettledItem, t: Texts): Block[] {
  const words = toBlocks(proposed);
  if (outcome === "approved")
    return [{ kind: "paragraph", text: t(origin ? "excerpt.as-administration" : "excerpt.as-proposed") }];
  if (words.length === 0) return [];
  return [heading(t(origin ? "excerpt.administration-proposal" : "excerpt.proposal")), ...words];
}

const dissentBlocks = ({ dissents }: SettledItem, t: Texts): Block[] =>
  dissents.flatMap(({ kind, names, statement }) => [
    heading(t(`dissent.kind.${kind}`)),
    { kind: "paragraph" as const, text: [{ text: names, bold: true }] },
    ...paragraphs(statement),
  ]);

function approval({ approvedDay, immediate }: SettledItem, t: Texts): string {
  if (approvedDay === null) return t(immediate ? "excerpt.to-be-approved-at-once" : "excerpt.not-approved");
  return t(immediate ? "excerpt.approved-at-once" : "excerpt.approved-with-minutes", { day: approvedDay.toString() });
}

/** One item of the minutes as a document of its own (protokollsutdrag); the same item always becomes the same document. */
export function excerptPaper(item: SettledItem, language: Language = "sv"): PaperDocument {
  const t = textsOf(language, "meetings");
  const day = item.meetingDay.toString();
  const facts = [
    { label: t("excerpt.paragraph"), value: t("excerpt.sign", { paragraph: item.paragraph ?? "–" }) },
    { label: t("excerpt.outcome"), value: item.outcome ? t(`outcome.${item.outcome}`) : "–" },
    { label: t("excerpt.approval"), value: approval(item, t) },
  ];
  return {
    language,
    title: t("excerpt.title", { paragraph: item.paragraph ?? "–", title: item.title }),
    header: {
      sender: [item.body],
      sort: t("excerpt.sort"),
      ...(item.caseNumber ? { number: t("excerpt.number", { number: item.caseNumber }) } : {}),
      day,
    },
    blocks: [
      { kind: "facts", rows: [{ label: t("excerpt.meeting"), value: day }, ...facts] },
      heading(t("excerpt.decision")),
      ...decisionBlocks(item, t),
      ...proposalBlocks(item, t),
      ...dissentBlocks(item, t),
    ],
  };
}
