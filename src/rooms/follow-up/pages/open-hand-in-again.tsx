import { missing } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { openAgain } from "../commands/open-again.ts";
import { periodTrail } from "../parts/period-trail.ts";
import { periodPage } from "../queries/period-page.ts";
import { periodLinks } from "../rules/period-links.ts";

export const handle = periodTrail;

export const loader = page(async ({ visit, params }) => {
  const { period, bodies } = show(await periodPage(visit.world, visit.actor, { period: params.id }));
  const body = bodies.find(({ slug, mayOpen }) => slug === params.slug && mayOpen);
  return { period, body: body ?? show<never>(missing("follow-up:wheel.not-now")) };
});

export const action = form(
  ({ visit, fields, params }) =>
    openAgain(visit.world, visit.actor, { ...fields, period: params.id, body: params.slug }, visit.requestId),
  (_, { params }) => `${periodLinks.period(params.id ?? "")}?klart=follow-up.opened-again`,
);

/** Lets one body hand in again, or after the period was closed, with the reason that it is shown. */
export default function OpenHandInAgain({ loaderData: { period, body } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("hand-in.open-again")}
      kicker={`${body.name}, ${t(`period.${period.kind}`)} ${period.year}`}
      lead={t("hand-in.open-again-lead")}
      back={periodLinks.period(period.id)}
      submit={t("hand-in.open-again")}
    >
      <TextArea {...field("reason")} label={t("hand-in.reason")} description={t("hand-in.reason-hint")} rows={3} />
    </ActPage>
  );
}
