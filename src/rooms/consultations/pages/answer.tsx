import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageColumns } from "../../../ui/page-columns.tsx";
import { AnswerContent } from "../parts/answer-content.tsx";
import { AnswerFacts } from "../parts/answer-facts.tsx";
import { CompilingHeading } from "../parts/compiling-heading.tsx";
import { ReadFields } from "../parts/read-fields.tsx";
import { ReportedMarks } from "../parts/reported-marks.tsx";
import { StanceTag } from "../parts/stance-tag.tsx";
import { answerPage } from "../queries/answer-page.ts";
import { compileBrief } from "../queries/compile-brief.ts";
import { compilingLinks } from "../rules/compiling-links.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async ({ visit, params }) => {
  const brief = show(await compileBrief(visit.world, visit.actor, { consultation: params.id }));
  const asked = { answer: params.answer, consultation: params.id };
  return { brief, ...show(await answerPage(visit.world, visit.actor, asked)) };
});

/** One answer as it came: what it says in which form, its viewpoints by section, and the file it came in. */
export default function AnswerPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { brief, answer } = loaderData;
  const summarise = brief.allowed.has("compile") && answer.current;
  return (
    <>
      <CompilingHeading
        brief={brief}
        tab="answers"
        title={answer.name}
        meta={<StanceTag stance={answer.stance} />}
        action={
          summarise && (
            <ActionLink
              href={compilingLinks.summarise(brief.id, answer.id)}
              label={t(answer.summary === null ? "answers.summarise" : "answers.change-summary")}
              kind={answer.summary === null ? "primary" : "secondary"}
            />
          )
        }
      />
      {!answer.current && <Notice tone="warning">{t("answers.replaced")}</Notice>}
      <PageColumns asideLabel={t("answers.facts")} aside={<AnswerFacts {...loaderData} />}>
        <AnswerContent {...loaderData} />
        {answer.reading && (
          <>
            <ReportedMarks told={answer.reading} />
            <ReadFields told={answer.reading} />
          </>
        )}
      </PageColumns>
    </>
  );
}
