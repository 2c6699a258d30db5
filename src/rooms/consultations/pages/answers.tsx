import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { AnswersTable } from "../parts/answers-table.tsx";
import { CompilingHeading } from "../parts/compiling-heading.tsx";
import { WaitingUploads } from "../parts/waiting-uploads.tsx";
import { answersPage } from "../queries/answers-page.ts";
import { compileBrief } from "../queries/compile-brief.ts";
import { compilingLinks } from "../rules/compiling-links.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async ({ visit, params }) => {
  const asked = { consultation: params.id };
  const brief = show(await compileBrief(visit.world, visit.actor, asked));
  return { brief, ...show(await answersPage(visit.world, visit.actor, asked)) };
});

/** The answers that have come, first those that a person must confirm. */
export default function Answers({ loaderData: { brief, answers, waiting } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const mayEnter = brief.allowed.has("enter-answer");
  return (
    <>
      <CompilingHeading
        brief={brief}
        tab="answers"
        title={t("answers.title")}
        lead={t("answers.lead", { count: brief.answered, asked: brief.asked })}
        action={mayEnter && <ActionLink href={compilingLinks.bring(brief.id)} label={t("upload.title")} />}
      />
      {mayEnter && waiting.length > 0 && (
        <PageSection heading={t("upload.waiting")} id="vantar">
          <WaitingUploads consultation={brief.id} waiting={waiting} />
        </PageSection>
      )}
      <PageSection heading={t("answers.list")} id="svar">
        <AnswersTable brief={brief} answers={answers} />
      </PageSection>
    </>
  );
}
