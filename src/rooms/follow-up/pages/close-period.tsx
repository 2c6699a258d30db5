import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { closePeriod } from "../commands/close-period.ts";
import { openPeriodPage } from "../parts/open-period-page.ts";
import { periodTrail } from "../parts/period-trail.ts";
import { periodLinks } from "../rules/period-links.ts";

export const handle = periodTrail;

export const loader = page((asked) => openPeriodPage(asked, "close"));

export const action = form(
  ({ visit, params }) => closePeriod(visit.world, visit.actor, { period: params.id }, visit.requestId),
  (_, { params }) => `${periodLinks.period(params.id ?? "")}?klart=follow-up.period-closed`,
);

/** Asks before a period is closed, and says who has not handed in. */
export default function ClosePeriod({ loaderData: { period, bodies } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { frame } = useRefilled();
  const silent = bodies.filter(({ standing }) => standing === "waiting" || standing === "overdue");
  const consequences = [
    t("wheel.close-shuts"),
    ...(silent.length > 0
      ? [t("wheel.close-silent", { count: silent.length, names: silent.map(({ name }) => name).join(", ") })]
      : []),
    t("wheel.close-again"),
  ];
  return (
    <>
      <PageTitle title={t("wheel.close")} />
      <ConfirmPage
        {...frame}
        question={t("wheel.close-question")}
        kicker={`${t(`period.${period.kind}`)} ${period.year}`}
        consequences={consequences}
        confirm={{ label: t("wheel.close"), kind: "primary" }}
        cancel={{ href: periodLinks.period(period.id), label: t("web:cancel") }}
      />
    </>
  );
}
