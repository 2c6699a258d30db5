import { bodiesWhere } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { CardList } from "../../../ui/card-list.tsx";
import { DrawingView } from "../../../ui/drawing-view.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { TabsNav } from "../../../ui/tabs-nav.tsx";
import { keepPeriods, readCity } from "../actions.ts";
import { WheelTable } from "../parts/wheel-table.tsx";
import { yearWheelPage } from "../queries/year-wheel-page.ts";
import { indicatorLinks } from "../rules/indicator-links.ts";
import { periodLinks } from "../rules/period-links.ts";
import { wheelDrawing } from "../rules/wheel-drawing.ts";

export const loader = page(async ({ visit: { world, actor }, url }) => {
  const wheel = show(await yearWheelPage(world, actor, { year: url.searchParams.get("ar") ?? undefined }));
  return {
    ...wheel,
    keeps: bodiesWhere(actor, keepPeriods).length > 0,
    readsCity: bodiesWhere(actor, readCity).length > 0,
  };
});

type Data = PageProps<typeof loader>["loaderData"];

const months = Array.from({ length: 12 }, (_, at) => at + 1);

function Picture({ year, periods, today }: Data) {
  const t = useTexts("follow-up");
  const { day } = useFormats();
  const about = periods.map(({ kind, dueDay }, at) =>
    t("wheel.spoken", { number: at + 1, kind: t(`period.${kind}`), day: day(dueDay) }),
  );
  const words = {
    title: t("wheel.picture", { year }),
    about: about.join(" "),
    months: months.map((month) => t(`wheel.month.${month}`)),
    today: t("wheel.today"),
    year: String(year),
  };
  return <DrawingView drawing={wheelDrawing(periods, today.year === year ? today : null, words)} />;
}

/** What each of the reader's bodies hands in next, before anything else. */
function Next({ next }: Pick<Data, "next">) {
  const t = useTexts("follow-up");
  if (next.length === 0) return null;
  const cards = next.map(({ periodId, slug, name, kind, year, dueDay, standing }) => ({
    id: `${periodId} ${slug}`,
    href: periodLinks.body(periodId, slug),
    title: `${t(`period.${kind}`)} ${year}`,
    kind: t(`report-standing.${standing}`),
    owner: name,
    due: {
      text: t("wheel.in-by", { day: dueDay.toString() }),
      tone: standing === "overdue" ? ("danger" as const) : ("info" as const),
    },
  }));
  return (
    <PageSection heading={t("wheel.next")}>
      <CardList label={t("wheel.next")} cards={cards} empty={null} />
    </PageSection>
  );
}

function Empty({ year, keeps }: Data) {
  const t = useTexts("follow-up");
  const action = { href: periodLinks.newWheel(year), label: t("wheel.set-up-year", { year }) };
  return <EmptyState title={t("wheel.none", { year })} text={t("wheel.none-text")} {...(keeps ? { action } : {})} />;
}

/** A year's periods as a picture and as a table, and what the reader's own body hands in next. */
export default function YearWheel({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { year, years, periods, next, keeps, readsCity } = loaderData;
  const tabs = years.map((one) => ({ href: periodLinks.wheel(one), label: String(one), current: one === year }));
  const set = <ActionLink href={periodLinks.newWheel()} label={t("wheel.set-up")} kind="secondary" />;
  return (
    <>
      <PageTitle title={t("wheel.title")} />
      <PageHeading title={t("wheel.title")} lead={t("wheel.lead")} {...(keeps ? { action: set } : {})} />
      <Next next={next} />
      <ActionRow>
        <ActionLink href={indicatorLinks.list} label={t("indicator.title")} kind="tertiary" />
      </ActionRow>
      {tabs.length > 1 && <TabsNav label={t("wheel.years")} tabs={tabs} />}
      {periods.length === 0 ? (
        <Empty {...loaderData} />
      ) : (
        <PageSection heading={t("wheel.picture", { year })}>
          <Picture {...loaderData} />
          <WheelTable periods={periods} keeps={readsCity} />
        </PageSection>
      )}
    </>
  );
}
