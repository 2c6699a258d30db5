import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { summariseAnswer } from "../commands/summarise-answer.ts";
import { longest } from "../model.ts";
import { openCompiling } from "../parts/open-compiling.ts";
import { answerPage } from "../queries/answer-page.ts";
import { compilingLinks } from "../rules/compiling-links.ts";
import { draftSummary } from "../rules/draft-summary.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async (asked) => {
  const { visit, params } = asked;
  const brief = await openCompiling(asked, "compile");
  const one = { answer: params.answer, consultation: params.id };
  const { answer } = show(await answerPage(visit.world, visit.actor, one));
  const { id, name, ownSummary, summary, version } = answer;
  const drafted = summary === null && ownSummary !== null;
  return { brief, answer: { id, name, ownSummary, version }, drafted, text: summary ?? draftSummary(ownSummary ?? "") };
});

export const action = form(
  async ({ visit, fields, params }) =>
    summariseAnswer(visit.world, visit.actor, { ...fields, answer: params.answer }, visit.requestId),
  (_, { params }) =>
    `${compilingLinks.answer(params.id ?? "", params.answer ?? "")}?klart=consultations.answer-summarised`,
);

/** One paragraph of what an answer says, for the compilation; drafted from its own summary. */
export default function SummariseAnswer({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const { brief, answer, drafted, text } = loaderData;
  const summary = field("summary", text);
  const used = t("answers.characters", { used: summary.value?.length ?? 0, most: longest.summary });
  return (
    <ActPage
      title={t("answers.summarise-title", { name: answer.name })}
      lead={t(drafted ? "answers.summarise-drafted" : "answers.summarise-lead")}
      kicker={`${brief.caseNumber} ${brief.title}`}
      back={compilingLinks.answer(brief.id, answer.id)}
      submit={t("web:save")}
      hidden={{ expectedVersion: String(answer.version) }}
    >
      {answer.ownSummary && (
        <DetailsBlock summary={t("answers.own-summary")} open>
          <p>{answer.ownSummary}</p>
        </DetailsBlock>
      )}
      <TextArea {...summary} label={t("answers.summary")} description={used} rows={7} />
    </ActPage>
  );
}
