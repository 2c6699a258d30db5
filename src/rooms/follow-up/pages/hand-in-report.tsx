import { PaperView } from "../../../platform/paper/web/paper-view.tsx";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { handIn } from "../commands/hand-in.ts";
import { openBodyPeriod } from "../parts/open-body-period.ts";
import { periodTrail } from "../parts/period-trail.ts";
import { reportPreview } from "../queries/report-preview.ts";
import { periodLinks } from "../rules/period-links.ts";

export const handle = periodTrail;

export const loader = page(async (asked) => {
  const found = await openBodyPeriod(asked, "hand-in");
  const { world, actor } = asked.visit;
  const { row } = found;
  return { ...found, ...show(await reportPreview(world, actor, { period: row.periodId, body: row.slug })) };
});

export const action = form(
  ({ visit, fields, params }) =>
    handIn(visit.world, visit.actor, { ...fields, period: params.id, body: params.slug }, visit.requestId),
  (_, { params }) => `${periodLinks.report(params.id ?? "", params.slug ?? "")}?klart=follow-up.handed-in`,
);

/** The report as it will be frozen, to be read before it is handed in, and what is still missing in it. */
export default function HandInReport({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { row, progress, assesses, paper, seen } = loaderData;
  const unassessed = assesses ? progress.goals - progress.assessed : 0;
  const stale = progress.things - progress.fresh;
  return (
    <>
      <ActPage
        title={t("body-period.hand-in")}
        kicker={`${row.name}, ${t(`period.${row.kind}`)} ${row.year}`}
        lead={t("hand-in.lead")}
        back={periodLinks.body(row.periodId, row.slug)}
        submit={t("hand-in.now")}
        hidden={{ seen }}
      >
        {unassessed > 0 && (
          <Notice tone="danger" title={t("hand-in.unassessed", { count: unassessed })}>
            <p>
              <a href={periodLinks.update(row.periodId, row.slug)}>{t("hand-in.to-assess")}</a>
            </p>
          </Notice>
        )}
        {stale > 0 && (
          <Notice tone="warning" title={t("hand-in.stale", { count: stale })}>
            <p>
              <a href={periodLinks.update(row.periodId, row.slug)}>{t("hand-in.to-update")}</a>
            </p>
          </Notice>
        )}
      </ActPage>
      <PageSection heading={t("hand-in.preview")}>
        <PaperView paper={paper} titleLevel={3} />
      </PageSection>
    </>
  );
}
