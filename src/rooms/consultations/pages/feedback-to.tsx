import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { CompilingHeading } from "../parts/compiling-heading.tsx";
import { OutcomeList } from "../parts/outcome-list.tsx";
import { compileBrief } from "../queries/compile-brief.ts";
import { feedbackPage } from "../queries/feedback-page.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async ({ visit, params }) => {
  const brief = show(await compileBrief(visit.world, visit.actor, { consultation: params.id }));
  const asked = { consultation: params.id, consultee: params.consultee };
  return { brief, told: show(await feedbackPage(visit.world, visit.actor, asked)) };
});

/** What one consultee is told, as the sender sees it. */
export default function FeedbackTo({ loaderData: { brief, told } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const closed = told.closedAt !== null;
  return (
    <>
      <CompilingHeading
        brief={brief}
        tab="feedback"
        title={t("feedback.to", { name: told.name })}
        meta={
          <StatusTag tone={closed ? "success" : "info"} label={t(closed ? "feedback.is-told" : "feedback.preview")} />
        }
      />
      <OutcomeList viewpoints={told.viewpoints} />
    </>
  );
}
