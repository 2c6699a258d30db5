import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { openPeriod } from "../commands/open-period.ts";
import { openPeriodPage } from "../parts/open-period-page.ts";
import { periodTrail } from "../parts/period-trail.ts";
import { periodLinks } from "../rules/period-links.ts";

export const handle = periodTrail;

export const loader = page((asked) => openPeriodPage(asked, "open"));

export const action = form(
  ({ visit, params }) => openPeriod(visit.world, visit.actor, { period: params.id }, visit.requestId),
  (_, { params }) => `${periodLinks.period(params.id ?? "")}?klart=follow-up.period-opened`,
);

/** Asks before a period is opened by hand, earlier than its day or again. */
export default function OpenPeriod({ loaderData: { period, bodies } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { frame } = useRefilled();
  const consequences = [
    t("wheel.open-lets-in", { count: bodies.length }),
    t(period.state === "planned" ? "wheel.open-early" : "wheel.open-once-more", { day: period.opensDay.toString() }),
  ];
  return (
    <>
      <PageTitle title={t("wheel.open")} />
      <ConfirmPage
        {...frame}
        question={t("wheel.open-question")}
        kicker={`${t(`period.${period.kind}`)} ${period.year}`}
        consequences={consequences}
        confirm={{ label: t("wheel.open"), kind: "primary" }}
        cancel={{ href: periodLinks.period(period.id), label: t("web:cancel") }}
      />
    </>
  );
}
