import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { CodeBlock } from "../../../ui/code-block.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { withdrawIndicatorRequest } from "../commands/withdraw-indicator-request.ts";
import { IndicatorSeries } from "../parts/indicator-series.tsx";
import { indicatorTrail } from "../parts/indicator-trail.ts";
import { RequestList } from "../parts/request-list.tsx";
import { indicatorChart } from "../queries/indicator-chart.ts";
import { indicatorPage } from "../queries/indicator-page.ts";
import { indicatorLinks } from "../rules/indicator-links.ts";

export const handle = indicatorTrail;

export const loader = page(async ({ visit: { world, actor, language }, params }) => {
  const found = show(await indicatorPage(world, actor, { indicator: params.id }));
  return { ...found, drawing: indicatorChart(found, language) };
});

export const action = form(
  ({ visit, fields }) => withdrawIndicatorRequest(visit.world, visit.actor, fields, visit.requestId),
  (_, { params }) => `${indicatorLinks.page(params.id ?? "")}?klart=follow-up.request-withdrawn`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Facts({ data }: { data: Data }) {
  const t = useTexts("follow-up");
  const { about, responsible, better, period, source, council, endedDay } = data;
  const rows = [
    ...(about ? [{ term: t("indicator.about"), value: about }] : []),
    { term: t("indicator.responsible"), value: responsible },
    { term: t("indicator.better"), value: t(`better.${better}`) },
    { term: t("indicator.measured"), value: t(`indicator.period.${period}`) },
    { term: t("indicator.source"), value: t(`indicator.source-of.${source}`) },
    { term: t("indicator.changed-by"), value: t(council ? "indicator.by-council" : "indicator.by-body") },
    ...(endedDay ? [{ term: t("indicator.ended"), value: endedDay.toString() }] : []),
  ];
  return <SummaryList rows={rows} />;
}

function Question({ data: { sql, computedBy } }: { data: Data }) {
  const t = useTexts("follow-up");
  if (sql === null || computedBy === null) return null;
  return (
    <PageSection heading={t("indicator.counted-so")}>
      <p>{t(`indicator.question.${computedBy}`)}</p>
      <p>{t("indicator.sql-says")}</p>
      <CodeBlock code={sql} label="SQL" />
    </PageSection>
  );
}

/** An indicator: what it measures and how, year by year, and what the council has been asked to change. */
export default function IndicatorPage({ loaderData: data }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { id, name, unit, series, drawing, requests, mayRecord, mayTarget, mayAsk, mayDecide } = data;
  const record = <ActionLink href={indicatorLinks.value(id)} label={t("indicator.record")} />;
  return (
    <>
      <PageTitle title={name} />
      <PageHeading title={name} kicker={t("indicator.one")} {...(mayRecord ? { action: record } : {})} />
      {data.stale && <Notice tone="warning">{t("indicator.stale-text")}</Notice>}
      <Facts data={data} />
      <ActionRow>
        {mayTarget && (
          <ActionLink href={indicatorLinks.target(id)} label={t("indicator.set-target")} kind="secondary" />
        )}
        {mayAsk && <ActionLink href={indicatorLinks.ask(id)} label={t("indicator.ask")} kind="secondary" />}
      </ActionRow>
      <PageSection heading={t("indicator.series")}>
        <IndicatorSeries name={name} unit={unit} series={series} drawing={drawing} />
      </PageSection>
      <Question data={data} />
      {requests.length > 0 && (
        <PageSection heading={t("indicator.requests")}>
          <RequestList indicator={id} requests={requests} mayDecide={mayDecide} mayWithdraw={mayAsk} />
        </PageSection>
      )}
    </>
  );
}
