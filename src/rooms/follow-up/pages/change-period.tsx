import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { changePeriod } from "../commands/change-period.ts";
import { openPeriodPage } from "../parts/open-period-page.ts";
import { periodTrail } from "../parts/period-trail.ts";
import { periodLinks } from "../rules/period-links.ts";

export const handle = periodTrail;

export const loader = page(async (asked) => (await openPeriodPage(asked, "change")).period);

export const action = form(
  ({ visit, fields, params }) =>
    changePeriod(visit.world, visit.actor, { ...fields, period: params.id }, visit.requestId),
  (_, { params }) => `${periodLinks.period(params.id ?? "")}?klart=follow-up.period-changed`,
);

/** Moves a period's days. When somebody else has moved them meanwhile, both are shown. */
export default function ChangePeriod({ loaderData: period }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const { opensDay, cutOff, dueDay } = period;
  return (
    <ActPage
      title={t("wheel.change")}
      kicker={`${t(`period.${period.kind}`)} ${period.year}`}
      back={periodLinks.period(period.id)}
      submit={t("wheel.save-days")}
      hidden={{ expectedVersion: String(period.version) }}
    >
      <DateField
        {...field("opensDay", opensDay.toString())}
        label={t("wheel.opens-on")}
        description={t("wheel.opens-hint")}
      />
      <DateField
        {...field("cutOff", cutOff.toString())}
        label={t("wheel.cut-off")}
        description={t("wheel.cut-off-hint")}
      />
      <DateField {...field("dueDay", dueDay.toString())} label={t("wheel.due-on")} description={t("wheel.due-hint")} />
    </ActPage>
  );
}
